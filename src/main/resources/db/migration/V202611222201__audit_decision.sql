-- Decisions are appended and never altered or deleted (invariant 4), chained per case; commands make each act happen once.
create table decision_chain (
	chain varchar(64) primary key,
	number int not null,
	hash char(64) not null
);
create table decision (
	id uuid primary key,
	chain varchar(64) not null references decision_chain (chain),
	number int not null check (number > 0),
	at timestamptz not null,
	territory varchar(12) not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	office_name varchar(200) not null,
	on_behalf_of varchar(128),
	act varchar(64) not null,
	task_id varchar(64),
	task_key varchar(128),
	task_name varchar(200),
	form varchar(64),
	process varchar(64),
	process_version int,
	diagram_hash char(64),
	outcome varchar(64),
	answers text not null,
	reason text,
	content_hash char(64) not null,
	rules text not null,
	attachments text not null,
	previous_hash char(64) not null,
	hash char(64) not null unique,
	unique (chain, number)
);
create index decision_person on decision (person, at desc, id);
create index decision_office on decision (office, at desc, id);
create index decision_territory on decision (territory varchar_pattern_ops, at desc, id);
create index decision_at on decision (at desc, id);

create function decision_is_append_only() returns trigger language plpgsql as $$
begin
	raise exception 'Decisions are never altered or deleted' using errcode = 'restrict_violation';
end $$;
create trigger decision_append_only before update or delete on decision
	for each row execute function decision_is_append_only();
create trigger decision_never_truncated before truncate on decision
	for each statement execute function decision_is_append_only();

create function decision_chain_only_grows() returns trigger language plpgsql as $$
begin
	if tg_op <> 'UPDATE' or new.chain <> old.chain or new.number <> old.number + 1 then
		raise exception 'A chain of decisions only grows' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger decision_chain_grows before update or delete on decision_chain
	for each row execute function decision_chain_only_grows();
create trigger decision_chain_never_truncated before truncate on decision_chain
	for each statement execute function decision_is_append_only();

create table command (
	key varchar(64) primary key,
	person varchar(128) not null,
	subject varchar(128) not null,
	request_hash char(64) not null,
	result text,
	at timestamptz not null
);
create index command_at on command (at);
