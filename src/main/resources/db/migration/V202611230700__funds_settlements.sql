-- Warranty money is withheld from each payment, settlements are made line by line, and what was paid too much comes back.
alter table payment_settlement add withheld numeric(18,2) not null default 0 check (withheld >= 0);

create table final_settlement_line (
	settlement uuid not null references final_settlement (settlement),
	line int not null,
	source varchar(20) not null references fund_source (source),
	item varchar(200) not null,
	approved numeric(18,2) not null check (approved >= 0),
	reported numeric(18,2) not null check (reported >= 0),
	settled numeric(18,2) not null check (settled >= 0),
	primary key (settlement, line),
	check (settled <= reported)
);
create trigger final_settlement_line_final before update or delete on final_settlement_line
	for each row execute function funds_record_is_final();

alter table final_settlement add guarantee_papers text;

create table repayment (
	id uuid primary key,
	project uuid not null references case_file (id),
	amount numeric(18,2) not null check (amount > 0),
	arrived_on date not null,
	payer varchar(200) not null,
	papers text not null,
	entry bigint not null unique references ledger_entry (id),
	entered_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null
);
create index repayment_project on repayment (project, arrived_on);
create trigger repayment_final before update or delete on repayment for each row execute function funds_record_is_final();

-- What is withheld from one payment is at most what the rule of the day allows of the settled value.
create function withheld_within_rule() returns trigger language plpgsql as $$
declare
	settled_on date := (new.settled_at at time zone 'Asia/Shanghai')::date;
	most numeric := (select value from fund_rule where key = 'retention-percent' and valid_from <= settled_on
		and (valid_until is null or valid_until >= settled_on));
begin
	if new.withheld > round((new.payable + new.withheld) * coalesce(most, 0) / 100, 2) then
		raise exception 'Withheld % is above the rule', new.withheld using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger withheld_within_rule before insert on payment_settlement
	for each row execute function withheld_within_rule();

-- What is withheld counts as certified: paid and withheld together never exceed what plan and verified progress allow.
create or replace function release_within_progress() returns trigger language plpgsql as $$
declare
	part instalment;
	approved numeric;
	released numeric;
	retained numeric;
	most numeric;
begin
	select * into part from instalment where id = new.instalment;
	perform 1 from project_account where project = part.project order by source for update;
	select sum(b.approved), sum(b.released), sum(b.retained) into approved, released, retained
		from project_balance b where b.project = part.project;
	if part.kind = 'settlement' then
		select least(f.settled, approved) - f.retained into most from release_order o
			join final_settlement f on f.settlement = o.settlement where o.id = new.release_order;
		retained := 0;
	elsif new.verified >= part.threshold and exists (select from release_order o
			join payment_settlement s on s.id = o.settlement where o.id = new.release_order and s.application is not null) then
		most := trunc(approved * least(part.cumulative, new.verified) / 100, 2);
	end if;
	if new.amount > 0 and released + retained > coalesce(most, 0) then
		raise exception 'Instalment % is beyond verified progress or settlement', new.instalment using errcode = 'check_violation';
	end if;
	return null;
end $$;
