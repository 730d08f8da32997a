-- Who lies in whom is written in the code itself, so level and parent are derived from it and can never disagree with it.
create table division (
	code text collate "C" primary key check (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$'),
	name text not null check (name <> ''),
	level smallint not null generated always as (length(code)) stored,
	parent text collate "C" generated always as (case length(code)
		when 4 then left(code, 2)
		when 6 then left(code, 4)
		when 9 then left(code, 6)
		when 12 then left(code, 9) end) stored references division,
	filler boolean not null default false
);
create index division_parent on division (parent, code);

create table pairing (
	east_code text collate "C" not null references division,
	west_code text collate "C" not null references division,
	since integer not null check (since between 1979 and 2100),
	source text not null,
	primary key (east_code, west_code)
);
create index pairing_west on pairing (west_code);

create table reference_load (
	name text primary key,
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	loaded_at timestamptz not null,
	rows bigint not null
);
