-- Every entry of a project's account says on which decision of the case it rests: the one its transaction recorded, or the one that led to it.
create table ledger_decision (
	entry bigint primary key references ledger_entry (id),
	project uuid not null references case_file (id),
	decision uuid not null references decision (id)
);
create index ledger_decision_project on ledger_decision (project);
create trigger ledger_decision_final before update or delete on ledger_decision for each row execute function funds_record_is_final();

create function ledger_entry_rests_on_decision() returns trigger language plpgsql as $$
begin
	insert into ledger_decision (entry, project, decision)
		select new.id, new.project, d.id from decision d where d.chain = new.project::text order by d.number desc limit 1;
	return null;
end $$;
create constraint trigger ledger_entry_rests_on_decision after insert on ledger_entry
	deferrable initially deferred for each row when (new.project is not null) execute function ledger_entry_rests_on_decision();

insert into ledger_decision (entry, project, decision)
	select e.id, e.project, d.id from ledger_entry e join lateral (select d.id from decision d
		where d.chain = e.project::text and d.at <= e.booked_at + interval '1 second' order by d.number desc limit 1) d on true
	where e.project is not null;
