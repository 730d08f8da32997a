-- Drafts of proposals live on the server, so that they follow the person and are never lost with a browser.
create table proposal_draft (
	id uuid primary key,
	person varchar(128) not null,
	office varchar(64) not null,
	project uuid references project (id),
	sheet jsonb not null,
	saved_at timestamptz not null,
	ready_at timestamptz,
	deleted_at timestamptz,
	handed_in uuid references project (id)
);
create index proposal_draft_person on proposal_draft (person, saved_at desc);
create unique index proposal_draft_revision on proposal_draft (project)
	where handed_in is null and deleted_at is null;

create table proposal_import (
	id uuid primary key,
	person varchar(128) not null,
	office varchar(64) not null,
	file_name varchar(200) not null,
	sha256 char(64) not null,
	sheets jsonb not null,
	read_at timestamptz not null,
	confirmed_at timestamptz,
	projects uuid[],
	check ((confirmed_at is null) = (projects is null))
);
create index proposal_import_person on proposal_import (person, read_at desc);
