-- Everything that left a project's account and has to reach its payee: what the payment files are made of.
create view released_payment as
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
	join lateral (select * from payment_settlement s join instalment i on i.id = s.instalment
		where i.project = r.project and i.kind = 'settlement' order by s.settled_at desc limit 1) s on true;
