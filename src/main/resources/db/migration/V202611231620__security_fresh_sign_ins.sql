-- When and how somebody last proved who they are; above an amount a decision asks them to do it again.
alter table sign_in add column authenticated_at timestamptz;
alter table sign_in add column acr text;

-- Numbers of the sign-in, dated and with their source; kept in step with reference/sign-in-rules.csv.
create table sign_in_rule (
	key varchar(40) not null,
	valid_from date not null,
	valid_until date check (valid_until >= valid_from),
	value numeric(18,2) not null,
	source varchar(300) not null,
	primary key (key, valid_from)
);

-- What somebody had filled in when they were asked to sign in again: theirs alone, and gone with the task.
create table kept_answers (
	task_id varchar(64) not null,
	person varchar(128) not null,
	desk varchar(128) not null,
	answers jsonb not null,
	kept_at timestamptz not null,
	primary key (task_id, person, desk)
);
