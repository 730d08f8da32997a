-- What a settlement pays was claimed: paid and withheld never exceed what the claims of all instalments and of the settlement carry.
create or replace function release_within_progress() returns trigger language plpgsql as $$
declare
	part instalment;
	approved numeric;
	released numeric;
	retained numeric;
	claimed numeric;
	most numeric;
begin
	select * into part from instalment where id = new.instalment;
	perform 1 from project_account where project = part.project order by source for update;
	select sum(b.approved), sum(b.released), sum(b.retained) into approved, released, retained
		from project_balance b where b.project = part.project;
	if part.kind = 'settlement' then
		select coalesce(sum(a.requested), 0) into claimed from instalment i join instalment_release r on r.instalment = i.id
			join release_order o on o.id = r.release_order join payment_settlement s on s.id = o.settlement
			join payment_application a on a.id = s.application where i.project = part.project;
		select least(f.settled, approved, claimed) - f.retained into most from release_order o
			join final_settlement f on f.settlement = o.settlement where o.id = new.release_order;
		retained := 0;
	elsif new.verified >= part.threshold and exists (select from release_order o
			join payment_settlement s on s.id = o.settlement where o.id = new.release_order and s.application is not null) then
		most := trunc(approved * least(part.cumulative, new.verified) / 100, 2);
	end if;
	if new.amount > 0 and released + retained > coalesce(most, 0) then
		raise exception 'Instalment % is beyond verified progress, settlement or claims', new.instalment using errcode = 'check_violation';
	end if;
	return null;
end $$;
