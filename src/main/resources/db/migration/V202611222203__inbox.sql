-- The inbox is read from here only: one row per open task, one per task and principal (office or person) that may see it.
create table inbox_task (
	task_id varchar(64) primary key,
	case_id uuid not null,
	definition_id varchar(64) not null,
	process varchar(64) not null,
	process_version int not null,
	execution_id varchar(64) not null,
	task_key varchar(128) not null,
	name varchar(200) not null,
	instruction text,
	form varchar(64) not null,
	assignee varchar(128),
	assignee_name varchar(200),
	created_at timestamptz not null,
	due_at timestamptz,
	revision int not null default 1
);
create index inbox_task_case on inbox_task (case_id);
create index inbox_task_assignee on inbox_task (assignee, created_at desc);
create table inbox_entry (
	principal varchar(128) not null,
	created_at timestamptz not null,
	task_id varchar(64) not null,
	primary key (principal, created_at, task_id)
);
create index inbox_entry_task on inbox_entry (task_id);
create table inbox_copy (
	id uuid primary key,
	principal varchar(128) not null,
	case_id uuid not null references case_file (id),
	message varchar(64) not null,
	at timestamptz not null,
	read_at timestamptz,
	read_by varchar(128),
	unique (principal, case_id, message, at)
);
create index inbox_copy_principal on inbox_copy (principal, at desc, id);
