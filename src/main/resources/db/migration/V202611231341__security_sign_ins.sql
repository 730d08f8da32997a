-- A sign-in holds as long as its row is here, on every node: taking the row away ends it. Tokens stay in it, never with the browser.
create table sign_in (
	id uuid primary key,
	person text collate "C" not null references person,
	at timestamptz not null default now(),
	checked_at timestamptz not null default now(),
	ends_at timestamptz not null,
	issuer text,
	subject text,
	session text,
	id_token text,
	refresh_token text
);
create index sign_in_person on sign_in (person);
create index sign_in_subject on sign_in (subject);
create index sign_in_ends on sign_in (ends_at);

-- Which account of the identity provider is which person: bound at first sight, never to another account afterwards.
create table person_account (
	issuer text not null,
	subject text not null,
	person text collate "C" not null unique references person,
	bound_at timestamptz not null default now(),
	primary key (issuer, subject)
);
