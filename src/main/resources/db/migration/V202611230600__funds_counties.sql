-- What a county promises stays within what was allotted to it, months are closed, and whoever erred books again.
create table fund_source (
	source varchar(20) primary key,
	allotted boolean not null,
	arrives boolean not null
);
comment on column fund_source.allotted is 'comes by budget document; else whoever promised it pays it in';
comment on column fund_source.arrives is 'its arrival is proved before money leaves';
insert into fund_source (source, allotted, arrives) values
	('EAST_AID', true, false), ('CENTRAL', true, false), ('PROVINCIAL', true, false), ('PREFECTURE', true, false),
	('COUNTY_MATCHING', true, true), ('SELF_RAISED', false, true), ('LOAN', false, true);

create table ledger_act (
	act varchar(20) primary key,
	credited varchar(12) not null,
	debited varchar(12) not null,
	reversible boolean not null
);
insert into ledger_act (act, credited, debited, reversible) values
	('allot', 'allotted', 'available', true), ('commit', 'available', 'committed', true), ('release', 'committed', 'paid', false),
	('retain', 'committed', 'retained', true), ('release-retention', 'retained', 'paid', false),
	('return', 'committed', 'returned', false), ('arrive', 'contributed', 'arrived', true), ('repay', 'paid', 'committed', false);

alter table ledger_entry drop constraint ledger_entry_act_check;
alter table ledger_entry add foreign key (act) references ledger_act (act);
alter table ledger_line drop constraint ledger_line_account_check;
alter table ledger_line add check (account in ('allotted', 'available', 'pledged', 'committed', 'paid', 'retained', 'returned',
	'contributed', 'arrived'));

-- An act moves money between its own two accounts and no others; what nobody allots is pledged by whoever will pay it in.
create function ledger_line_of_its_act() returns trigger language plpgsql as $$
declare
	rule ledger_act;
	channel fund_source;
	giver varchar(12);
	forward boolean;
begin
	select a.* into rule from ledger_entry e join ledger_act a on a.act = e.act where e.id = new.entry;
	select * into channel from fund_source where source = new.source;
	giver := case when rule.credited = 'available' and not channel.allotted then 'pledged' else rule.credited end;
	forward := new.account = giver and new.credit > 0 or new.account = rule.debited and new.debit > 0;
	if channel.source is null or rule.act = 'allot' and not channel.allotted or rule.act = 'arrive' and not channel.arrives
		or not forward and not (rule.reversible and new.account in (giver, rule.debited)) then
		raise exception 'Act % does not move % of %', rule.act, new.account, new.source using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger ledger_line_of_its_act before insert on ledger_line
	for each row execute function ledger_line_of_its_act();

-- What a county may still promise of a source never falls below zero; its row is locked first, so of two promises at once the
-- second sees the first.
create table county_account (
	county varchar(6) not null,
	source varchar(20) not null references fund_source (source),
	primary key (county, source)
);
create function county_never_overdrawn() returns trigger language plpgsql as $$
declare
	place varchar(6) := (select county from ledger_entry where id = new.entry);
begin
	insert into county_account (county, source) values (place, new.source) on conflict do nothing;
	perform 1 from county_account where county = place and source = new.source for update;
	if (select sum(l.debit - l.credit) < 0 from ledger_entry e join ledger_line l on l.entry = e.id
			where e.county = place and l.source = new.source and l.account = 'available') then
		raise exception 'County % has not that much available from %', place, new.source using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger county_never_overdrawn after insert on ledger_line
	deferrable initially deferred for each row when (new.account = 'available' and new.credit > 0)
	execute function county_never_overdrawn();

create view county_balance as
	select e.county, l.source,
		coalesce(sum(l.credit - l.debit) filter (where l.account = 'allotted'), 0) as allotted,
		coalesce(sum(l.debit - l.credit) filter (where l.account = 'available'), 0) as available,
		coalesce(sum(l.debit - l.credit) filter (where e.act = 'commit' and l.account = 'committed'), 0) as committed
	from ledger_entry e join ledger_line l on l.entry = e.id
	group by e.county, l.source;

-- A month that the finance bureau closed takes no more entries; corrections go into the open one.
create table county_ledger (
	county varchar(6) primary key
);
create table ledger_month (
	county varchar(6) not null,
	month date not null check (extract(day from month) = 1),
	debits numeric(18,2) not null,
	credits numeric(18,2) not null,
	closed_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	office_name varchar(200) not null,
	primary key (county, month),
	check (debits = credits),
	check (closed_at >= ((month + interval '1 month') at time zone 'Asia/Shanghai'))
);
create function ledger_month_is_open() returns trigger language plpgsql as $$
begin
	insert into county_ledger (county) values (new.county) on conflict do nothing;
	perform 1 from county_ledger where county = new.county for share;
	if exists (select from ledger_month m where m.county = new.county
			and m.month >= date_trunc('month', new.booked_at at time zone 'Asia/Shanghai')::date) then
		raise exception 'County % has closed that month', new.county using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger ledger_month_is_open before insert on ledger_entry
	for each row execute function ledger_month_is_open();
create function ledger_month_closes_in_turn() returns trigger language plpgsql as $$
begin
	insert into county_ledger (county) values (new.county) on conflict do nothing;
	perform 1 from county_ledger where county = new.county for update;
	if exists (select from ledger_entry e where e.county = new.county
			and e.booked_at < (new.month::timestamp at time zone 'Asia/Shanghai')
			and not exists (select from ledger_month m where m.county = e.county
				and m.month = date_trunc('month', e.booked_at at time zone 'Asia/Shanghai')::date)) then
		raise exception 'County % has an earlier month that is open', new.county using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger ledger_month_closes_in_turn before insert on ledger_month
	for each row execute function ledger_month_closes_in_turn();
create trigger ledger_month_final before update or delete on ledger_month for each row execute function ledger_is_append_only();
create trigger ledger_month_never_truncated before truncate on ledger_month for each statement execute function ledger_is_append_only();

-- An allotment stays as it was entered; a correction is a further allotment of the difference, with its reason.
alter table allotment drop constraint allotment_amount_check;
alter table allotment drop constraint allotment_county_source_year_document_key;
alter table allotment add corrects uuid;
alter table allotment add reason varchar(500);
alter table allotment add entered_at timestamptz;
alter table allotment add person varchar(128);
alter table allotment add person_name varchar(200);
alter table allotment add check (corrects is null and amount > 0 or corrects is not null and amount <> 0 and reason is not null);
alter table allotment add check (corrects <> id);
alter table allotment add foreign key (source) references fund_source (source);
alter table allotment add unique (id, county, source, year);
alter table allotment add foreign key (corrects, county, source, year) references allotment (id, county, source, year);
create unique index allotment_document on allotment (county, source, year, document) where corrects is null;
create index allotment_corrects on allotment (corrects) where corrects is not null;
create trigger allotment_final before update or delete on allotment for each row execute function funds_record_is_final();

create table dedicated_account (
	county varchar(6) not null,
	valid_from date not null,
	name varchar(200) not null,
	bank varchar(200) not null,
	number varchar(40) not null,
	primary key (county, valid_from)
);
create trigger dedicated_account_final before update or delete on dedicated_account for each row execute function funds_record_is_final();
