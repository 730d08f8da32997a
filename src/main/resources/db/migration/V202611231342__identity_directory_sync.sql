-- How bringing offices and people up to date with the identity provider went, and whose turn it is among several nodes.
create table directory_sync (
	id bigint generated always as identity primary key,
	at timestamptz not null default now(),
	who text,
	outcome text not null check (outcome in ('done', 'unreachable', 'doubtful')),
	offices int not null,
	people int not null,
	changed int not null,
	left_count int not null,
	problems jsonb not null
);
create table directory_sync_turn (taken_at timestamptz not null);
insert into directory_sync_turn values ('-infinity');
