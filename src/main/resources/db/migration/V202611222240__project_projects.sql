-- A project adds to its case what only projects have; its plans are versions that are added and never altered (invariant 3).
create table project (
	id uuid primary key references case_file (id),
	villages text[] not null,
	county varchar(6) not null,
	implementing_unit varchar(200) not null,
	implementer varchar(64) not null,
	committed numeric(18,2) check (committed > 0),
	approved_amount numeric(18,2) check (approved_amount > 0),
	approved_at timestamptz,
	version int not null check (version > 0),
	check ((approved_amount is null) = (approved_at is null))
);
create index project_county on project (county);

create table project_number (
	county varchar(6) not null,
	year int not null,
	last int not null check (last between 1 and 9999),
	primary key (county, year)
);

create table plan (
	project uuid not null references project (id) deferrable initially deferred,
	version int not null check (version > 0),
	scope text not null,
	households int not null check (households >= 0),
	people int not null check (people >= 0),
	registered_households int not null check (registered_households between 0 and households),
	registered_people int not null check (registered_people between 0 and people),
	made_at timestamptz not null,
	primary key (project, version)
);
alter table project add foreign key (id, version) references plan (project, version) deferrable initially deferred;

create table plan_quantity (
	project uuid not null,
	version int not null,
	line int not null,
	item varchar(200) not null,
	amount numeric(18,4) not null check (amount > 0),
	unit varchar(20) not null,
	primary key (project, version, line),
	foreign key (project, version) references plan
);
create table plan_budget (
	project uuid not null,
	version int not null,
	line int not null,
	source varchar(20) not null check (source in ('EAST_AID', 'CENTRAL', 'PROVINCIAL', 'PREFECTURE',
		'COUNTY_MATCHING', 'SELF_RAISED', 'LOAN')),
	item varchar(200) not null,
	amount numeric(18,2) not null check (amount > 0),
	primary key (project, version, line),
	foreign key (project, version) references plan
);
create table plan_milestone (
	project uuid not null,
	version int not null,
	line int not null,
	name varchar(200) not null,
	due date not null,
	primary key (project, version, line),
	foreign key (project, version) references plan
);
create table plan_indicator (
	project uuid not null,
	version int not null,
	line int not null,
	name varchar(200) not null,
	target varchar(60) not null,
	unit varchar(20) not null,
	primary key (project, version, line),
	foreign key (project, version) references plan
);
create table plan_contact (
	project uuid not null,
	version int not null,
	line int not null,
	role varchar(60) not null,
	name varchar(60) not null,
	telephone varchar(30) not null,
	primary key (project, version, line),
	foreign key (project, version) references plan
);
create table project_paper (
	project uuid not null references project (id),
	sha256 char(64) not null,
	version int not null,
	kind varchar(20) not null,
	name varchar(200) not null,
	primary key (project, version, sha256),
	foreign key (project, version) references plan
);

create function plan_is_never_altered() returns trigger language plpgsql as $$
begin
	raise exception 'A plan is never altered: it gets a new version' using errcode = 'restrict_violation';
end $$;
create trigger plan_never_altered before update or delete on plan
	for each row execute function plan_is_never_altered();
create trigger plan_quantity_never_altered before update or delete on plan_quantity
	for each row execute function plan_is_never_altered();
create trigger plan_budget_never_altered before update or delete on plan_budget
	for each row execute function plan_is_never_altered();
create trigger plan_milestone_never_altered before update or delete on plan_milestone
	for each row execute function plan_is_never_altered();
create trigger plan_indicator_never_altered before update or delete on plan_indicator
	for each row execute function plan_is_never_altered();
create trigger plan_contact_never_altered before update or delete on plan_contact
	for each row execute function plan_is_never_altered();
create trigger project_paper_never_altered before update or delete on project_paper
	for each row execute function plan_is_never_altered();
