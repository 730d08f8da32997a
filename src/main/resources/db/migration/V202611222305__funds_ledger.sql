-- Public money is booked twice, per county and source, in a ledger that only grows; balances are derived and never below zero.
create table fund_rule (
	key varchar(40) not null,
	valid_from date not null,
	valid_until date check (valid_until >= valid_from),
	value numeric(18,2) not null,
	source varchar(200) not null,
	primary key (key, valid_from)
);

create table project_account (
	project uuid not null references case_file (id),
	source varchar(20) not null,
	position int not null,
	county varchar(6) not null,
	primary key (project, source)
);

create table ledger_entry (
	id bigint generated always as identity primary key,
	key varchar(120) not null unique,
	act varchar(20) not null check (act in ('allot', 'commit', 'release', 'retain', 'release-retention', 'return')),
	county varchar(6) not null,
	project uuid references case_file (id),
	booked_at timestamptz not null,
	person varchar(128) not null,
	office varchar(64) not null,
	check ((project is null) = (act = 'allot'))
);
create index ledger_entry_project on ledger_entry (project, id);
create index ledger_entry_county on ledger_entry (county varchar_pattern_ops, id);

create table ledger_line (
	entry bigint not null references ledger_entry (id),
	account varchar(12) not null
		check (account in ('allotted', 'available', 'committed', 'paid', 'retained', 'returned')),
	source varchar(20) not null,
	debit numeric(18,2) not null default 0 check (debit >= 0),
	credit numeric(18,2) not null default 0 check (credit >= 0),
	primary key (entry, account, source),
	check ((debit = 0) <> (credit = 0))
);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
	raise exception 'The ledger only grows: %', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ledger_entry_append_only before update or delete on ledger_entry
	for each row execute function ledger_is_append_only();
create trigger ledger_entry_never_truncated before truncate on ledger_entry
	for each statement execute function ledger_is_append_only();
create trigger ledger_line_append_only before update or delete on ledger_line
	for each row execute function ledger_is_append_only();
create trigger ledger_line_never_truncated before truncate on ledger_line
	for each statement execute function ledger_is_append_only();

-- Debit and credit of an entry agree per source, so money never changes its channel.
create function ledger_entry_balances() returns trigger language plpgsql as $$
begin
	if (select sum(debit) <> sum(credit) from ledger_line where entry = new.entry and source = new.source) then
		raise exception 'Entry % does not balance in %', new.entry, new.source using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger ledger_entry_balances after insert on ledger_line
	deferrable initially deferred for each row execute function ledger_entry_balances();

-- What a project has committed or retained from a source never falls below zero: nobody pays, retains or returns more than was
-- approved. The account's row is locked first, so of two entries at once the second sees the first.
create function ledger_never_overdrawn() returns trigger language plpgsql as $$
declare
	booked ledger_entry;
begin
	select * into booked from ledger_entry where id = new.entry;
	if booked.project is null then
		return null;
	end if;
	perform 1 from project_account where project = booked.project and source = new.source for update;
	if not found then
		raise exception 'Project % has no money from %', booked.project, new.source using errcode = 'foreign_key_violation';
	end if;
	if new.account in ('committed', 'retained') and new.credit > 0
		and (select sum(debit - credit) < 0 from ledger_line l join ledger_entry e on e.id = l.entry
			where e.project = booked.project and l.source = new.source and l.account = new.account) then
		raise exception 'Project % has not that much % from %', booked.project, new.account, new.source
			using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger ledger_never_overdrawn after insert on ledger_line
	deferrable initially deferred for each row execute function ledger_never_overdrawn();

create view project_balance as
	select a.project, a.source, a.position, a.county,
		coalesce(sum(l.debit - l.credit) filter (where e.act = 'commit' and l.account = 'committed'), 0) as approved,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'committed'), 0) as committed,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'paid'), 0) as released,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'retained'), 0) as retained,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'returned'), 0) as returned
	from project_account a
	left join ledger_entry e on e.project = a.project
	left join ledger_line l on l.entry = e.id and l.source = a.source
	group by a.project, a.source;
