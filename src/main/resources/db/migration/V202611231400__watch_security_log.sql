-- Sign-ins, refusals, administration and exports. Grows only; what is older than the time it has to be kept may be moved away by the
-- database's owner, never by the program.
create table security_event (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	kind varchar(20) not null check (kind in ('sign-in', 'sign-in-failed', 'sign-out', 'refused', 'administration', 'export')),
	person varchar(128),
	person_name varchar(200),
	office varchar(64),
	address varchar(64) not null,
	method varchar(10) not null,
	path varchar(300) not null,
	status int not null
);
create index security_event_kind on security_event (kind, id);
create index security_event_person on security_event (person, id);

create function security_log_only_grows() returns trigger language plpgsql as $$
begin
	raise exception 'The security log only grows' using errcode = 'restrict_violation';
end $$;
create trigger security_event_append_only before update or delete on security_event for each row execute function security_log_only_grows();
create trigger security_event_never_truncated before truncate on security_event for each statement execute function security_log_only_grows();
