-- Who took over what from whom (交接): made once, received once, and never altered.
create table handover (
	id uuid primary key,
	office text collate "C" not null references office,
	place text collate "C" not null generated always as (split_part(office, ':', 1)) stored,
	person text collate "C" not null references person,
	person_name text not null,
	colleague text collate "C" not null references person,
	colleague_name text not null,
	reason text not null check (reason <> ''),
	made_at timestamptz not null,
	made_by text not null,
	made_by_name text not null,
	received_at timestamptz,
	check (person <> colleague)
);
create index handover_office on handover (office, made_at desc);
create index handover_colleague on handover (colleague, made_at desc);
create index handover_person on handover (person, made_at desc);

create table handover_line (
	handover uuid not null references handover,
	line int not null check (line > 0),
	kind varchar(20) not null,
	subject varchar(64) not null,
	case_id uuid references case_file (id),
	number varchar(64),
	title varchar(400),
	what varchar(400),
	since timestamptz,
	refusal varchar(64),
	refusal_detail varchar(400),
	primary key (handover, line)
);
create index handover_line_case on handover_line (case_id) where case_id is not null;

create function handover_is_only_received() returns trigger language plpgsql as $$
begin
	if tg_op <> 'UPDATE' or old.received_at is not null or (new.id, new.office, new.person, new.person_name, new.colleague, new.colleague_name,
			new.reason, new.made_at, new.made_by, new.made_by_name) is distinct from (old.id, old.office, old.person, old.person_name,
			old.colleague, old.colleague_name, old.reason, old.made_at, old.made_by, old.made_by_name) then
		raise exception 'A handover is only ever received, and once' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger handover_only_received before update or delete on handover for each row execute function handover_is_only_received();
create function handover_line_stays() returns trigger language plpgsql as $$
begin
	raise exception 'What was handed over stays on record' using errcode = 'restrict_violation';
end $$;
create trigger handover_line_stays before update or delete on handover_line for each row execute function handover_line_stays();
