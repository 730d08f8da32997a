-- An instalment leaves once, after a written application, an inspection, a settlement and an order, within what they allow.
create table allotment (
	id uuid primary key,
	county varchar(6) not null,
	source varchar(20) not null,
	year int not null check (year between 1996 and 2100),
	document varchar(120) not null,
	amount numeric(18,2) not null check (amount > 0),
	allotted_on date not null,
	unique (county, source, year, document)
);

create table instalment (
	id uuid primary key,
	project uuid not null references case_file (id),
	number int not null check (number > 0),
	kind varchar(12) not null check (kind in ('progress', 'settlement')),
	cumulative numeric(5,2) not null check (cumulative > 0 and cumulative <= 100),
	threshold numeric(5,2) not null check (threshold >= 0 and threshold <= 100),
	rule text not null,
	planned_at timestamptz not null,
	unique (project, number)
);
create unique index instalment_one_settlement on instalment (project) where kind = 'settlement';

create table payment_application (
	id uuid primary key,
	instalment uuid not null references instalment (id),
	work text not null,
	requested numeric(18,2) not null check (requested > 0),
	payee varchar(200) not null,
	account varchar(40) not null,
	papers text not null,
	applied_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	unique (id, instalment)
);
create index payment_application_instalment on payment_application (instalment, applied_at);

create table payment_settlement (
	id uuid primary key,
	instalment uuid not null references instalment (id),
	application uuid,
	inspection varchar(64) not null,
	verified numeric(5,2) not null check (verified >= 0 and verified <= 100),
	payable numeric(18,2) not null check (payable >= 0),
	payee varchar(200) not null,
	account varchar(40) not null,
	settled_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	unique (id, instalment),
	foreign key (application, instalment) references payment_application (id, instalment)
);
create index payment_settlement_instalment on payment_settlement (instalment, settled_at);

create table final_settlement (
	settlement uuid primary key references payment_settlement (id),
	project uuid not null references case_file (id),
	reported numeric(18,2) not null check (reported >= 0),
	settled numeric(18,2) not null check (settled >= 0),
	retained numeric(18,2) not null check (retained >= 0),
	percent numeric(5,2) not null check (percent >= 0),
	guarantee varchar(200),
	rule text not null,
	warranty_until date not null,
	papers text not null,
	check (retained <= round(settled * percent / 100, 2))
);
create index final_settlement_project on final_settlement (project);

create table release_order (
	id uuid primary key,
	project uuid not null references case_file (id),
	instalment uuid references instalment (id),
	settlement uuid,
	voucher varchar(60) not null,
	ordered_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	unique (id, instalment),
	unique (id, project),
	check ((instalment is null) = (settlement is null)),
	foreign key (settlement, instalment) references payment_settlement (id, instalment)
);
create index release_order_project on release_order (project, ordered_at);

create table instalment_release (
	instalment uuid primary key references instalment (id),
	release_order uuid not null,
	amount numeric(18,2) not null check (amount >= 0),
	verified numeric(5,2) not null,
	entry bigint unique references ledger_entry (id),
	released_at timestamptz not null,
	check ((amount = 0) = (entry is null)),
	foreign key (release_order, instalment) references release_order (id, instalment)
);

create table retention_release (
	project uuid primary key references case_file (id),
	release_order uuid not null,
	amount numeric(18,2) not null check (amount > 0),
	entry bigint not null unique references ledger_entry (id),
	released_at timestamptz not null,
	foreign key (release_order, project) references release_order (id, project)
);

-- Retention money is at most what the rule of the day allows.
create function retention_within_rule() returns trigger language plpgsql as $$
declare
	settled_on date := (select (settled_at at time zone 'Asia/Shanghai')::date from payment_settlement where id = new.settlement);
	most numeric := (select value from fund_rule where key = 'retention-percent' and valid_from <= settled_on
		and (valid_until is null or valid_until >= settled_on));
begin
	if new.percent > coalesce(most, 0) then
		raise exception 'Retention of % percent is above the rule', new.percent using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger retention_within_rule before insert on final_settlement
	for each row execute function retention_within_rule();

-- All instalments together never exceed what approval, plan and verified progress allow; the project's accounts are locked first.
create function release_within_progress() returns trigger language plpgsql as $$
declare
	part instalment;
	approved numeric;
	released numeric;
	most numeric;
begin
	select * into part from instalment where id = new.instalment;
	perform 1 from project_account where project = part.project order by source for update;
	select sum(b.approved), sum(b.released) into approved, released from project_balance b where b.project = part.project;
	if part.kind = 'settlement' then
		select f.settled - f.retained into most from release_order o join final_settlement f on f.settlement = o.settlement
			where o.id = new.release_order;
	elsif new.verified >= part.threshold and exists (select from release_order o
			join payment_settlement s on s.id = o.settlement where o.id = new.release_order and s.application is not null) then
		most := trunc(approved * least(part.cumulative, new.verified) / 100, 2);
	end if;
	if new.amount > 0 and released > coalesce(most, 0) then
		raise exception 'Instalment % is beyond verified progress or settlement', new.instalment using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger release_within_progress after insert on instalment_release
	deferrable initially deferred for each row execute function release_within_progress();

create function funds_record_is_final() returns trigger language plpgsql as $$
begin
	raise exception 'What was applied, settled, ordered or released stays as it is: %', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger payment_application_final before update or delete on payment_application for each row execute function funds_record_is_final();
create trigger payment_settlement_final before update or delete on payment_settlement for each row execute function funds_record_is_final();
create trigger final_settlement_final before update or delete on final_settlement for each row execute function funds_record_is_final();
create trigger release_order_final before update or delete on release_order for each row execute function funds_record_is_final();
create trigger instalment_release_final before update or delete on instalment_release for each row execute function funds_record_is_final();
create trigger retention_release_final before update or delete on retention_release for each row execute function funds_record_is_final();
