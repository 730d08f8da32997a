-- What inspectors found stays as they wrote it; verified progress only rises; a rectification order is told above once.
create function inspection_is_never_altered() returns trigger language plpgsql as $$
begin
	raise exception 'What an inspection found is never altered or deleted' using errcode = 'restrict_violation';
end $$;

create table inspection (
	id uuid primary key,
	case_id uuid not null references case_file (id),
	kind varchar(16) not null check (kind in ('PROGRESS', 'FIRST', 'MEASUREMENT', 'JOINT', 'WARRANTY')),
	round int not null default 0 check (round >= 0),
	instalment varchar(64),
	inspected_on date not null,
	verified_percent numeric(5,2) check (verified_percent between 0 and 100),
	outcome varchar(16) not null check (outcome in ('pass', 'defects', 'measured', 'return')),
	findings text not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	office_name varchar(200) not null,
	recorded_at timestamptz not null,
	check ((kind = 'PROGRESS') = (verified_percent is not null))
);
create index inspection_case on inspection (case_id, recorded_at);
create index inspection_recent on inspection (inspected_on desc, id);
create unique index inspection_joint_once on inspection (case_id, round, office) where kind = 'JOINT';
create trigger inspection_never_altered before update or delete on inspection
	for each row execute function inspection_is_never_altered();

create table inspection_paper (
	subject uuid not null,
	case_id uuid not null references case_file (id),
	role varchar(16) not null check (role in ('BEFORE', 'AFTER', 'SITE', 'PAPER')),
	position int not null,
	attachment varchar(128) not null,
	primary key (subject, role, position)
);
create index inspection_paper_case on inspection_paper (case_id);
create trigger inspection_paper_never_altered before update or delete on inspection_paper
	for each row execute function inspection_is_never_altered();

create table verified_progress (
	case_id uuid primary key references case_file (id),
	percent numeric(5,2) not null check (percent between 0 and 100),
	verified_on date not null,
	inspection uuid not null references inspection (id)
);
create function verified_progress_only_rises() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or new.case_id <> old.case_id or new.percent < old.percent then
		raise exception 'Verified progress never falls' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger verified_progress_rises before update or delete on verified_progress
	for each row execute function verified_progress_only_rises();

create table rectification_order (
	id uuid primary key,
	case_id uuid not null references case_file (id),
	inspection uuid not null unique references inspection (id),
	office varchar(64) not null,
	demands text not null,
	working_days int not null check (working_days between 1 and 60),
	ordered_on date not null,
	due_on date not null check (due_on > ordered_on),
	told_at timestamptz,
	told_office varchar(64),
	reported_at timestamptz,
	reported_by_name varchar(200),
	rectified_on date,
	report text,
	closed_by uuid references inspection (id),
	check ((told_at is null) = (told_office is null)),
	check ((reported_at is null) = (report is null)),
	check (closed_by is null or reported_at is not null)
);
create index rectification_order_case on rectification_order (case_id, ordered_on);
create index rectification_order_open on rectification_order (due_on, id) where closed_by is null;

create table completion_report (
	id uuid primary key,
	case_id uuid not null references case_file (id),
	version int not null check (version > 0),
	completed_on date not null,
	summary text not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	recorded_at timestamptz not null,
	unique (case_id, version)
);
create table completed_quantity (
	report uuid not null references completion_report (id),
	line int not null,
	item varchar(200) not null,
	unit varchar(20) not null,
	planned numeric(18,4) not null check (planned > 0),
	completed numeric(18,4) not null check (completed >= 0),
	primary key (report, line)
);
create table final_account (
	report uuid not null references completion_report (id),
	line int not null,
	source varchar(20) not null,
	item varchar(200) not null,
	approved numeric(18,2) not null check (approved >= 0),
	spent numeric(18,2) not null check (spent >= 0),
	explanation varchar(200),
	primary key (report, line)
);
create trigger completion_report_never_altered before update or delete on completion_report
	for each row execute function inspection_is_never_altered();
create trigger completed_quantity_never_altered before update or delete on completed_quantity
	for each row execute function inspection_is_never_altered();
create trigger final_account_never_altered before update or delete on final_account
	for each row execute function inspection_is_never_altered();

create table measured_quantity (
	inspection uuid not null references inspection (id),
	line int not null,
	item varchar(200) not null,
	unit varchar(20) not null,
	planned numeric(18,4) not null check (planned > 0),
	reported numeric(18,4) not null check (reported >= 0),
	measured numeric(18,4) not null check (measured >= 0),
	primary key (inspection, line)
);
create trigger measured_quantity_never_altered before update or delete on measured_quantity
	for each row execute function inspection_is_never_altered();

create table acceptance (
	case_id uuid not null references case_file (id),
	round int not null check (round > 0),
	accepted_on date not null,
	recorded_at timestamptz not null,
	primary key (case_id, round)
);
create trigger acceptance_never_altered before update or delete on acceptance
	for each row execute function inspection_is_never_altered();
