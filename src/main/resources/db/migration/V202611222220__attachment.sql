-- Papers are kept once per content and never changed; a row per handing-in says under which name and by whom.
create table attachment_content (
	sha256 char(64) primary key,
	content bytea not null
);
create table attachment (
	id uuid primary key,
	name varchar(120) not null,
	type varchar(100) not null,
	size bigint not null check (size > 0),
	sha256 char(64) not null references attachment_content (sha256),
	person varchar(128) not null,
	at timestamptz not null
);
create index attachment_sha256 on attachment (sha256);
