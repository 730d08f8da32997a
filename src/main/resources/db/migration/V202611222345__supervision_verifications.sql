-- A verification of many chains goes on in the background and can be left and found again; auditors search the words of decisions.
create table audit_verification (
	id uuid primary key,
	territory varchar(12) not null,
	started_at timestamptz not null,
	started_by varchar(128) not null,
	started_name varchar(200) not null,
	total int not null default 0,
	done int not null default 0 check (done <= total),
	decisions bigint not null default 0,
	broken int not null default 0,
	beat_at timestamptz not null,
	finished_at timestamptz
);
create unique index audit_verification_running on audit_verification (territory) where finished_at is null;
create index audit_verification_territory on audit_verification (territory, started_at desc);
create table audit_verified_chain (
	verification uuid not null references audit_verification (id),
	chain varchar(64) not null,
	proved int,
	broken int,
	fault varchar(16),
	primary key (verification, chain)
);
create index decision_text on decision using gin ((coalesce(task_name, '') || ' ' || coalesce(reason, '')) gin_trgm_ops);
