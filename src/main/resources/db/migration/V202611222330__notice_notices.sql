-- Notices, their editions and objections. Everything said or done is a row that is added and never altered: an interrupted or changed notice gets a new edition (invariant 6).
create table notice_number (
	county varchar(6) not null,
	year int not null,
	last int not null check (last between 1 and 9999),
	primary key (county, year)
);

create table notice (
	id uuid primary key,
	number varchar(32) not null unique,
	project uuid not null references project (id),
	kind varchar(12) not null check (kind in ('approval', 'completion', 'cancellation')),
	opened_at timestamptz not null,
	closed_at timestamptz,
	ending varchar(9) check (ending in ('closed', 'withdrawn')),
	check ((closed_at is null) = (ending is null))
);
create unique index notice_open on notice (project, kind) where closed_at is null;
create index notice_project on notice (project, opened_at);

create table notice_edition (
	notice uuid not null references notice (id),
	number int not null check (number > 0),
	days int not null check (days between 1 and 365),
	period_source text not null,
	plan_version int not null,
	content text not null,
	content_hash char(64) not null,
	drafted_at timestamptz not null,
	primary key (notice, number)
);

create table notice_posting (
	notice uuid not null,
	edition int not null,
	posted_at timestamptz not null,
	last_day date not null,
	ends_at timestamptz not null,
	office varchar(64) not null,
	office_name varchar(200) not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	primary key (notice, edition),
	foreign key (notice, edition) references notice_edition,
	check (ends_at > posted_at)
);
create index notice_posting_at on notice_posting (posted_at desc, notice);

create table notice_proof (
	notice uuid not null,
	edition int not null,
	level varchar(8) not null check (level in ('village', 'township', 'county')),
	posted_on date not null,
	spot varchar(200) not null,
	photograph uuid references attachment (id),
	primary key (notice, edition, level),
	foreign key (notice, edition) references notice_posting
);

create table notice_interruption (
	notice uuid not null,
	edition int not null,
	at timestamptz not null,
	reason text not null check (trim(reason) <> ''),
	office varchar(64) not null,
	office_name varchar(200) not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	primary key (notice, edition),
	foreign key (notice, edition) references notice_posting
);

create table objection (
	id uuid primary key,
	receipt varchar(16) not null unique,
	notice uuid not null,
	edition int not null,
	text text not null check (trim(text) <> ''),
	contact varchar(200),
	filed_at timestamptz not null,
	late boolean not null,
	form_key varchar(64) not null unique,
	task varchar(64),
	foreign key (notice, edition) references notice_posting
);
create index objection_notice on objection (notice, filed_at);
create unique index objection_task on objection (task) where task is not null;

create table objection_answer (
	objection uuid primary key references objection (id),
	at timestamptz not null,
	upheld boolean not null,
	repeats boolean not null,
	answer text not null check (trim(answer) <> ''),
	office varchar(64) not null,
	office_name varchar(200) not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	check (upheld or not repeats)
);

create function notice_is_never_altered() returns trigger language plpgsql as $$
begin
	raise exception 'What was made public or answered is never altered: a new edition follows' using errcode = 'restrict_violation';
end $$;
create trigger notice_edition_never_altered before update or delete on notice_edition
	for each row execute function notice_is_never_altered();
create trigger notice_posting_never_altered before update or delete on notice_posting
	for each row execute function notice_is_never_altered();
create trigger notice_proof_never_altered before update or delete on notice_proof
	for each row execute function notice_is_never_altered();
create trigger notice_interruption_never_altered before update or delete on notice_interruption
	for each row execute function notice_is_never_altered();
create trigger objection_answer_never_altered before update or delete on objection_answer
	for each row execute function notice_is_never_altered();

create function objection_only_gets_a_task() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or (old.id, old.receipt, old.notice, old.edition, old.text, old.filed_at, old.late, old.form_key)
			is distinct from (new.id, new.receipt, new.notice, new.edition, new.text, new.filed_at, new.late, new.form_key)
			or old.contact is distinct from new.contact then
		raise exception 'An objection is never altered' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger objection_never_altered before update or delete on objection
	for each row execute function objection_only_gets_a_task();
