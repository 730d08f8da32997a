-- An office is a place and a function; its id is the candidate group of tasks, so it is made of both and cannot drift from them.
create table office (
	id text collate "C" primary key generated always as (place || ':' || function) stored,
	place text collate "C" not null references division,
	function text collate "C" not null check (function ~ '^[a-z]+(-[a-z]+)*$'),
	name text not null check (name <> '')
);

create table person (
	id text collate "C" primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name text not null check (name <> ''),
	employed_since date not null,
	left_on date check (left_on >= employed_since)
);

create table person_role (
	person text collate "C" not null references person,
	role text not null check (role in ('official', 'process-admin', 'auditor')),
	primary key (person, role)
);

create table staff (
	person text collate "C" not null references person,
	office text collate "C" not null references office,
	duty text not null check (duty in ('clerk', 'director', 'member')),
	since date not null,
	until date check (until >= since),
	primary key (person, office, since)
);
create index staff_office on staff (office);

create table line_bureau (
	kind text primary key,
	function text not null
);

create table working_day_exception (
	day date primary key,
	working boolean not null,
	name text not null,
	source text not null
);
