-- Keys the program makes for itself, one for each use, shared by all nodes.
create table app_key (
	name varchar(64) primary key,
	secret bytea not null check (length(secret) >= 32),
	made_at timestamptz not null
);
