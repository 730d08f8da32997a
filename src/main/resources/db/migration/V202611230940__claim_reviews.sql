-- What reviewers were warned of and how they reasoned it away, and the content that each decision on a payment saw.
create table flag_setting (
	key varchar(40) not null,
	valid_from date not null,
	valid_until date check (valid_until >= valid_from),
	value numeric(18,2) not null,
	source varchar(200) not null,
	primary key (key, valid_from)
);

create table flag_reason (
	id uuid primary key,
	project uuid not null references case_file (id),
	instalment uuid not null,
	flag varchar(200) not null,
	kind varchar(20) not null,
	said text not null,
	reason text not null,
	decision uuid not null,
	reasoned_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	office_name varchar(200) not null
);
create index flag_reason_project on flag_reason (project, reasoned_at);

create table payment_content (
	id uuid primary key,
	project uuid not null references case_file (id),
	instalment uuid not null,
	step varchar(10) not null check (step in ('settle', 'release')),
	hash char(64) not null,
	content text not null,
	decision uuid not null,
	seen_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	office_name varchar(200) not null
);
create index payment_content_instalment on payment_content (instalment, step, seen_at);

create trigger flag_reason_final before update or delete on flag_reason for each row execute function claim_record_is_final();
create trigger payment_content_final before update or delete on payment_content for each row execute function claim_record_is_final();
