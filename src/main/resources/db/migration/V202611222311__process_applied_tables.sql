-- Which rows of which decision table applied to a case, readable in the very transaction that applied them and kept when the engine's history goes.
create table applied_table (
	case_id uuid not null,
	decision_table varchar(64) not null,
	number int not null check (number > 0),
	version int not null,
	process_instance varchar(64) not null,
	applied_at timestamptz not null,
	primary key (case_id, decision_table, number)
);
create table applied_row (
	case_id uuid not null,
	decision_table varchar(64) not null,
	number int not null,
	line int not null,
	row_id varchar(128) not null,
	source text not null,
	answer varchar(200) not null,
	primary key (case_id, decision_table, number, line),
	foreign key (case_id, decision_table, number) references applied_table
);
