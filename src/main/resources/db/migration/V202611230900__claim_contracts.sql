-- Contracts of a project, with whom and for how much; a change is a new version, and every version stays.
create table contract (
	id uuid not null,
	version int not null check (version > 0),
	project uuid not null references case_file (id),
	number varchar(60) not null,
	number_key varchar(120) not null,
	signed_on date not null,
	amount numeric(18,2) not null check (amount > 0),
	scope text not null,
	reason text,
	over_reason text,
	approved numeric(18,2) not null,
	registered_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	office_name varchar(200) not null,
	primary key (id, version),
	check ((version = 1) = (reason is null))
);
create index contract_project on contract (project, id, version);
create unique index contract_number on contract (project, number_key) where version = 1;

create table contract_party (
	contract uuid not null,
	version int not null,
	line int not null,
	name varchar(120) not null,
	name_key varchar(240) not null,
	credit_code char(18) not null,
	bank varchar(120) not null,
	account varchar(32) not null,
	primary key (contract, version, line),
	unique (contract, version, name_key),
	foreign key (contract, version) references contract (id, version)
);
create index contract_party_firm on contract_party (credit_code);

create table contract_paper (
	contract uuid not null,
	version int not null,
	attachment uuid not null references attachment (id),
	primary key (contract, version, attachment),
	foreign key (contract, version) references contract (id, version)
);

create function claim_record_is_final() returns trigger language plpgsql as $$
begin
	raise exception 'What was registered or claimed stays as it is: %', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger contract_final before update or delete on contract for each row execute function claim_record_is_final();
create trigger contract_party_final before update or delete on contract_party for each row execute function claim_record_is_final();
create trigger contract_paper_final before update or delete on contract_paper for each row execute function claim_record_is_final();
