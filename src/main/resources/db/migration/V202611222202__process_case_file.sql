-- One row per case with what every list shows, the stages it went through, and the releases of the models.
create extension if not exists pg_trgm;
create table case_file (
	id uuid primary key,
	number varchar(32) not null unique,
	title varchar(200) not null,
	kind varchar(32) not null,
	place varchar(12) not null,
	place_name varchar(200) not null,
	amount numeric(18,2) not null check (amount >= 0),
	proposer_office varchar(64) not null,
	proposer_person varchar(128) not null,
	proposer_name varchar(200) not null,
	line_function varchar(32) not null,
	partner varchar(12),
	state varchar(32) not null,
	opened_at timestamptz not null,
	closed_at timestamptz,
	illustrative boolean not null default false
);
create index case_file_place on case_file (place varchar_pattern_ops, opened_at desc, id);
create index case_file_partner on case_file (partner varchar_pattern_ops, opened_at desc, id);
create index case_file_proposer on case_file (proposer_office, opened_at desc, id);
create index case_file_proposer_person on case_file (proposer_person, opened_at desc, id);
create index case_file_text on case_file using gin ((number || ' ' || title || ' ' || place_name) gin_trgm_ops);

create table case_stage (
	case_id uuid not null references case_file (id),
	process_instance varchar(64) not null,
	stage varchar(64) not null,
	entered_at timestamptz not null,
	left_at timestamptz,
	primary key (case_id, process_instance)
);

create table model_release (
	number int primary key,
	deployment varchar(64) not null,
	released_at timestamptz not null,
	released_by varchar(128) not null,
	reason text not null
);
create table model_resource (
	release int not null references model_release (number),
	name varchar(128) not null,
	sha256 char(64) not null,
	shipped_sha256 char(64),
	content bytea not null,
	primary key (release, name)
);
