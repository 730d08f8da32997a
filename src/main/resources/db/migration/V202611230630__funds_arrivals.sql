-- Matching and self-raised money is paid in with proof, and aid leaves only in step with it.
create table arrival (
	id uuid primary key,
	project uuid not null,
	source varchar(20) not null,
	amount numeric(18,2) not null check (amount <> 0),
	arrived_on date not null,
	payer varchar(200) not null,
	paper uuid not null references attachment (id),
	corrects uuid unique,
	reason varchar(500),
	entry bigint not null unique references ledger_entry (id),
	entered_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	unique (id, project, source),
	foreign key (project, source) references project_account (project, source),
	foreign key (corrects, project, source) references arrival (id, project, source),
	check (corrects is null and amount > 0 or corrects is not null and amount < 0 and reason is not null)
);
create index arrival_project on arrival (project, arrived_on);
create trigger arrival_final before update or delete on arrival for each row execute function funds_record_is_final();

create or replace view project_balance as
	select a.project, a.source, a.position, a.county,
		coalesce(sum(l.debit - l.credit) filter (where e.act = 'commit' and l.account = 'committed'), 0) as approved,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'committed'), 0) as committed,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'paid'), 0) as released,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'retained'), 0) as retained,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'returned'), 0) as returned,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'arrived'), 0) as arrived
	from project_account a
	left join ledger_entry e on e.project = a.project
	left join ledger_line l on l.entry = e.id and l.source = a.source
	group by a.project, a.source;

-- What is to be paid in leaves only once it has come, and no other source is ahead of its share of what has come.
create function ledger_in_step() returns trigger language plpgsql as $$
declare
	booked ledger_entry;
	step numeric;
begin
	select * into booked from ledger_entry where id = new.entry;
	perform 1 from project_account where project = booked.project order by source for update;
	step := coalesce((select value from fund_rule where key = 'arrival-step-percent'
		and valid_from <= (booked.booked_at at time zone 'Asia/Shanghai')::date
		and (valid_until is null or valid_until >= (booked.booked_at at time zone 'Asia/Shanghai')::date)), 0);
	if exists (select from project_balance b join fund_source f on f.source = b.source
			where b.project = booked.project and f.arrives and b.released > b.arrived) then
		raise exception 'Project % would pay what has not arrived', booked.project using errcode = 'check_violation';
	end if;
	if new.account = 'paid' and exists (select from project_balance b join fund_source f on f.source = b.source
			join project_balance o on o.project = b.project join fund_source g on g.source = o.source
			where b.project = booked.project and f.arrives and not g.arrives and b.approved > 0 and o.released > 0
				and o.released * b.approved * step > b.arrived * o.approved * 100) then
		raise exception 'Project % would pay ahead of what arrived', booked.project using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger project_in_step after insert on ledger_line
	deferrable initially deferred for each row when (new.account = 'paid' and new.debit > 0 or new.account = 'arrived' and new.credit > 0)
	execute function ledger_in_step();
