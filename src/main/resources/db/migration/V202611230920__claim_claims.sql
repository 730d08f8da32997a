-- A reimbursement claim belongs to one application for payment; an invoice is claimed once in a county, whoever claims it and however it is written.
create table negative_rule (
	key varchar(40) not null,
	valid_from date not null,
	valid_until date check (valid_until >= valid_from),
	title varchar(80) not null,
	words text not null,
	source varchar(200) not null,
	primary key (key, valid_from)
);

create table claim (
	id uuid primary key references payment_application (id),
	project uuid not null references case_file (id),
	instalment uuid not null,
	number int not null check (number > 0),
	county varchar(6) not null,
	payee varchar(200) not null,
	payee_key varchar(400) not null,
	account varchar(40) not null,
	requested numeric(18,2) not null check (requested > 0),
	claimed_on date not null,
	claimed_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	office_name varchar(200) not null,
	unique (instalment, number),
	foreign key (id, instalment) references payment_application (id, instalment)
);
create index claim_project on claim (project, claimed_at);
create index claim_payee on claim (payee_key);
create index claim_county on claim (county varchar_pattern_ops, claimed_on);

create table claim_expense (
	claim uuid not null references claim (id),
	line int not null,
	item varchar(200) not null,
	amount numeric(18,2) not null check (amount > 0),
	primary key (claim, line)
);

create table claim_invoice (
	claim uuid not null references claim (id),
	line int not null,
	number varchar(40) not null,
	number_key varchar(80) not null,
	issued_on date not null,
	payee varchar(200) not null,
	payee_key varchar(400) not null,
	amount numeric(18,2) not null check (amount > 0),
	primary key (claim, line),
	unique (claim, payee_key, number_key)
);

create table claim_paper (
	claim uuid not null references claim (id),
	line int not null,
	paper varchar(80) not null,
	basis text not null,
	dated date not null,
	primary key (claim, line)
);

-- The files of a claim: of its papers and of its invoices.
create table claim_file (
	claim uuid not null references claim (id),
	kind varchar(8) not null check (kind in ('paper', 'invoice')),
	line int not null,
	attachment uuid not null references attachment (id),
	sha256 char(64) not null,
	primary key (claim, kind, line, attachment)
);
create index claim_file_content on claim_file (sha256);

-- Which claim an invoice counts for. Its key makes a second claim of the same invoice impossible, also at the same moment.
create table invoice_use (
	county varchar(6) not null,
	payee_key varchar(400) not null,
	number_key varchar(80) not null,
	project uuid not null references case_file (id),
	instalment uuid not null,
	claim uuid not null references claim (id),
	primary key (county, payee_key, number_key)
);
create index invoice_use_instalment on invoice_use (instalment);

create trigger claim_final before update or delete on claim for each row execute function claim_record_is_final();
create trigger claim_expense_final before update or delete on claim_expense for each row execute function claim_record_is_final();
create trigger claim_invoice_final before update or delete on claim_invoice for each row execute function claim_record_is_final();
create trigger claim_paper_final before update or delete on claim_paper for each row execute function claim_record_is_final();
create trigger claim_file_final before update or delete on claim_file for each row execute function claim_record_is_final();
