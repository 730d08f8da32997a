-- To whom withheld money goes may be settled anew: after a change behind the settlement, or where a project was cancelled without one.
create table retention_settlement (
	id uuid primary key,
	project uuid not null references case_file (id),
	amount numeric(18,2) not null check (amount > 0),
	payee varchar(200) not null,
	account varchar(40) not null,
	papers text not null,
	settled_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null
);
create index retention_settlement_project on retention_settlement (project, settled_at);
create trigger retention_settlement_final before update or delete on retention_settlement
	for each row execute function funds_record_is_final();

-- The order to pay retention money saw a content too.
alter table payment_content drop constraint payment_content_step_check;
alter table payment_content add constraint payment_content_step_check check (step in ('settle', 'release', 'retention'));

create or replace view released_payment as
	select r.instalment as release, i.project, case i.kind when 'settlement' then 'settlement' else 'progress' end as kind, i.number,
		r.amount, s.payee, s.account, o.voucher, o.person as ordered_by, r.released_at
	from instalment_release r
	join instalment i on i.id = r.instalment
	join release_order o on o.id = r.release_order
	join payment_settlement s on s.id = o.settlement
	where r.amount > 0
	union all
	select r.project, r.project, 'retention', null, r.amount, s.payee, s.account, o.voucher, o.person, r.released_at
	from retention_release r
	join release_order o on o.id = r.release_order
	join lateral (
		select n.payee, n.account, 1 as rank, n.settled_at from retention_settlement n where n.project = r.project
		union all
		select p.payee, p.account, 2, p.settled_at from payment_settlement p join instalment i on i.id = p.instalment
		where i.project = r.project and i.kind = 'settlement'
		order by rank, settled_at desc limit 1) s on true;
