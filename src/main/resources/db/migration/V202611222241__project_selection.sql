-- Selection keeps who did what to a proposal and when: returns, screenings with their checklist, the pool, recommendations.
create table proposal_return (
	project uuid not null references project (id),
	number int not null check (number > 0),
	office varchar(64) not null,
	office_name varchar(200) not null,
	reason text not null check (reason <> ''),
	returned_at timestamptz not null,
	answered_at timestamptz check (answered_at >= returned_at),
	primary key (project, number)
);
create unique index proposal_return_open on proposal_return (project) where answered_at is null;

create table screening (
	project uuid not null references project (id),
	number int not null check (number > 0),
	visited_on date not null,
	findings text not null,
	county_town boolean not null,
	only_infrastructure boolean not null,
	misses_registered boolean not null,
	negative_list boolean not null,
	remedy text,
	outcome varchar(20) not null check (outcome in ('pool', 'return', 'decline')),
	office varchar(64) not null,
	office_name varchar(200) not null,
	screened_at timestamptz not null,
	primary key (project, number),
	check (outcome <> 'pool' or not negative_list),
	check (outcome <> 'pool' or remedy <> '' or not (county_town or only_infrastructure or misses_registered))
);

create table pool_entry (
	project uuid primary key references project (id),
	entered_at timestamptz not null,
	office varchar(64) not null,
	left_at timestamptz check (left_at >= entered_at),
	left_because text
);

create table recommendation (
	project uuid not null references project (id),
	round int not null check (round > 0),
	partner varchar(12) not null,
	reason text not null,
	recommended_at timestamptz not null,
	answered_at timestamptz check (answered_at >= recommended_at),
	amount numeric(18,2) check (amount > 0),
	refusal text,
	primary key (project, round),
	check ((answered_at is null and amount is null and refusal is null)
		or (answered_at is not null and (amount is null) <> (refusal is null)))
);
create unique index recommendation_open on recommendation (project) where answered_at is null;

alter table project_paper add column attachment uuid references attachment (id);
