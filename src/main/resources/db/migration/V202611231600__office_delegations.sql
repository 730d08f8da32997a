-- Who acts for whom, on which days and for what (委托、代理). A row is made once and can only be revoked; it ends by itself after its last day.
create table delegation (
	id uuid primary key,
	office text collate "C" not null references office,
	place text collate "C" not null generated always as (split_part(office, ':', 1)) stored,
	person text collate "C" not null references person,
	deputy text collate "C" not null references person,
	first_day date not null,
	last_day date not null check (last_day between first_day and first_day + 366),
	forms text[] not null,
	within text collate "C" not null,
	reason text not null check (reason <> ''),
	made_at timestamptz not null,
	made_by text not null,
	made_by_name text not null,
	revoked_at timestamptz,
	revoked_by text,
	revoked_by_name text,
	revoke_reason text,
	check (person <> deputy),
	check (num_nulls(revoked_at, revoked_by, revoked_by_name, revoke_reason) in (0, 4))
);
create index delegation_person on delegation (person, last_day);
create index delegation_deputy on delegation (deputy, last_day);
create index delegation_office on delegation (office, made_at desc);

-- Nobody has two deputies for the same work on the same day, and nobody who has a deputy is one.
create function delegation_stands_alone() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock(hashtext('delegation'));
	if exists (select from delegation d where d.revoked_at is null and d.person = new.person and d.office = new.office
			and d.first_day <= new.last_day and d.last_day >= new.first_day
			and (d.forms = '{}' or new.forms = '{}' or d.forms && new.forms)
			and (starts_with(d.within, new.within) or starts_with(new.within, d.within))) then
		raise exception 'Somebody already acts in this work on these days' using errcode = 'restrict_violation';
	end if;
	if exists (select from delegation d where d.revoked_at is null and d.first_day <= new.last_day and d.last_day >= new.first_day
			and (d.person = new.deputy or d.deputy = new.person)) then
		raise exception 'A deputy cannot pass on' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger delegation_alone before insert on delegation for each row execute function delegation_stands_alone();

create function delegation_is_only_revoked() returns trigger language plpgsql as $$
begin
	if tg_op <> 'UPDATE' or old.revoked_at is not null or (new.id, new.office, new.person, new.deputy, new.first_day, new.last_day, new.forms,
			new.within, new.reason, new.made_at, new.made_by, new.made_by_name) is distinct from (old.id, old.office, old.person, old.deputy,
			old.first_day, old.last_day, old.forms, old.within, old.reason, old.made_at, old.made_by, old.made_by_name) then
		raise exception 'A delegation is only ever revoked, and once' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger delegation_only_revoked before update or delete on delegation for each row execute function delegation_is_only_revoked();

-- What somebody's deputies did for them is found at once.
create index decision_behalf on decision (on_behalf_of, at desc, id) where on_behalf_of is not null;
