-- Who said what in the approval of a project and of its changes; never altered (invariant 4). At most one change is open a project.
create table change_request (
	id uuid primary key,
	project uuid not null references project (id),
	number int not null check (number > 0),
	kind varchar(8) not null check (kind in ('change', 'cancel')),
	base_version int not null,
	office varchar(64) not null,
	office_name varchar(200) not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	requested_at timestamptz not null,
	state varchar(12) not null check (state in ('open', 'applied', 'refused', 'withdrawn', 'cancelled')),
	closed_at timestamptz,
	unique (project, number),
	foreign key (project, base_version) references plan (project, version),
	check ((state = 'open') = (closed_at is null))
);
create unique index change_request_open on change_request (project) where state = 'open';

create table change_content (
	change_request uuid not null references change_request (id),
	revision int not null check (revision > 0),
	reason text not null check (trim(reason) <> ''),
	plan text,
	made_at timestamptz not null,
	primary key (change_request, revision)
);

create table verdict (
	id uuid primary key,
	project uuid not null references project (id),
	change_request uuid references change_request (id),
	step varchar(10) not null check (step in ('review', 'support', 'group', 'superior')),
	round int not null check (round > 0),
	office varchar(64) not null,
	office_name varchar(200) not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	answer varchar(8) not null check (answer in ('agree', 'return', 'refuse')),
	return_to varchar(10) check (return_to in ('previous', 'proposer')),
	after_return varchar(10) check (after_return in ('again', 'straight')),
	amount numeric(18,2) check (amount > 0),
	meeting varchar(60),
	opinion text,
	content_version int not null,
	at timestamptz not null,
	unique nulls not distinct (project, change_request, step, round, office),
	check ((answer = 'return') = (return_to is not null)),
	check ((answer = 'return') = (after_return is not null)),
	check (answer = 'agree' or trim(coalesce(opinion, '')) <> '')
);

create table approval (
	project uuid primary key references project (id),
	plan_version int not null,
	amount numeric(18,2) not null check (amount > 0),
	committed numeric(18,2) not null,
	others numeric(18,2) not null check (others >= 0),
	planned numeric(18,2) not null,
	meeting varchar(60) not null,
	route int not null,
	approved_at timestamptz not null,
	foreign key (project, plan_version) references plan (project, version),
	check (amount <= committed + others),
	check (amount <= planned)
);
create table approval_office (
	project uuid not null references approval (project),
	office varchar(64) not null,
	line int not null,
	primary key (project, office)
);

create function verdict_is_never_altered() returns trigger language plpgsql as $$
begin
	raise exception 'What an office said is never altered: it says something further' using errcode = 'restrict_violation';
end $$;
create trigger verdict_never_altered before update or delete on verdict
	for each row execute function verdict_is_never_altered();
create trigger change_content_never_altered before update or delete on change_content
	for each row execute function verdict_is_never_altered();
create trigger approval_never_altered before update or delete on approval
	for each row execute function verdict_is_never_altered();
create trigger approval_office_never_altered before update or delete on approval_office
	for each row execute function verdict_is_never_altered();
