-- Payment files to the bank and what the bank answers. A release is in one living order at a time, so it cannot be paid twice.
create table payment_batch (
	id uuid primary key,
	county varchar(6) not null,
	number varchar(40) not null unique,
	lines int not null check (lines > 0),
	total numeric(18,2) not null check (total > 0),
	sha256 char(64) not null,
	content text not null,
	made_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null
);
create index payment_batch_county on payment_batch (county varchar_pattern_ops, made_at);

create table payment_order (
	id uuid primary key,
	batch uuid not null references payment_batch (id) deferrable initially deferred,
	line int not null check (line > 0),
	reference varchar(44) not null unique,
	release uuid not null,
	kind varchar(12) not null check (kind in ('progress', 'settlement', 'retention')),
	project uuid not null references case_file (id),
	amount numeric(18,2) not null check (amount > 0),
	payee varchar(200) not null,
	account varchar(40) not null,
	state varchar(10) not null default 'sent' check (state in ('sent', 'paid', 'rejected')),
	unique (batch, line)
);
create unique index payment_order_alive on payment_order (release) where state <> 'rejected';
create index payment_order_project on payment_order (project);

-- Where the bank could not pay into an account, another of the same payee takes its place once two people have agreed.
create table payment_account (
	id uuid primary key,
	release uuid not null,
	account varchar(40) not null,
	reason varchar(1000) not null,
	proposed_by varchar(128) not null,
	proposed_name varchar(200) not null,
	proposed_at timestamptz not null,
	confirmed_by varchar(128),
	confirmed_name varchar(200),
	confirmed_at timestamptz,
	check (confirmed_by is null or confirmed_by <> proposed_by),
	check ((confirmed_by is null) = (confirmed_at is null))
);
create index payment_account_release on payment_account (release, proposed_at);
create unique index payment_account_one_open on payment_account (release) where confirmed_by is null;

create table bank_statement (
	id uuid primary key,
	county varchar(6) not null,
	name varchar(120) not null,
	sha256 char(64) not null,
	lines int not null check (lines > 0),
	received_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null,
	unique (county, sha256)
);

create table bank_line (
	id uuid primary key,
	statement uuid not null references bank_statement (id),
	line int not null,
	reference varchar(60) not null,
	amount numeric(18,2) not null,
	result varchar(10) not null check (result in ('paid', 'rejected')),
	booked_on date not null,
	bank_reference varchar(60) not null,
	reason varchar(300) not null,
	payment_order uuid references payment_order (id),
	finding varchar(30) not null check (finding in ('confirmed', 'rejected', 'amount-differs', 'unknown-reference', 'confirmed-twice',
		'returned-after-payment', 'paid-after-rejection', 'rejected-twice')),
	check ((payment_order is null) = (finding = 'unknown-reference')),
	unique (statement, line)
);
create index bank_line_order on bank_line (payment_order);

-- How a line that did not match was cleared up.
create table bank_line_closing (
	bank_line uuid primary key references bank_line (id),
	reason varchar(1000) not null,
	closed_at timestamptz not null,
	person varchar(128) not null,
	person_name varchar(200) not null,
	office varchar(64) not null
);

create function payment_record_is_final() returns trigger language plpgsql as $$
begin
	raise exception 'What was sent to or heard from the bank stays as it is: %', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger payment_batch_final before update or delete on payment_batch for each row execute function payment_record_is_final();
create trigger bank_statement_final before update or delete on bank_statement for each row execute function payment_record_is_final();
create trigger bank_line_final before update or delete on bank_line for each row execute function payment_record_is_final();
create trigger bank_line_closing_final before update or delete on bank_line_closing for each row execute function payment_record_is_final();
create trigger payment_order_never_deleted before delete on payment_order for each row execute function payment_record_is_final();
create trigger payment_account_never_deleted before delete on payment_account for each row execute function payment_record_is_final();

-- An order says what was released, to whom, and nothing else; afterwards only its state moves, and never back.
create function payment_order_as_released() returns trigger language plpgsql as $$
declare
	left_with released_payment;
	agreed varchar;
begin
	if tg_op = 'UPDATE' then
		if (new.id, new.batch, new.line, new.reference, new.release, new.kind, new.project, new.amount, new.payee, new.account)
			is distinct from (old.id, old.batch, old.line, old.reference, old.release, old.kind, old.project, old.amount, old.payee, old.account)
			or (old.state, new.state) not in (('sent', 'paid'), ('sent', 'rejected'), ('paid', 'rejected')) then
			raise exception 'Order % cannot change like that', old.reference using errcode = 'restrict_violation';
		end if;
		return new;
	end if;
	select * into left_with from released_payment p where p.release = new.release and p.kind = new.kind;
	select account into agreed from payment_account a where a.release = new.release and a.confirmed_by is not null
		order by a.confirmed_at desc limit 1;
	if (left_with.project, left_with.amount, left_with.payee, coalesce(agreed, left_with.account))
		is distinct from (new.project, new.amount, new.payee, new.account) then
		raise exception 'Order % is not what was released', new.reference using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger payment_order_as_released before insert or update on payment_order for each row execute function payment_order_as_released();

create function payment_account_confirmed_once() returns trigger language plpgsql as $$
begin
	if old.confirmed_by is not null or (new.id, new.release, new.account, new.reason, new.proposed_by, new.proposed_at)
		is distinct from (old.id, old.release, old.account, old.reason, old.proposed_by, old.proposed_at) then
		raise exception 'An account is agreed once' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger payment_account_confirmed_once before update on payment_account for each row execute function payment_account_confirmed_once();

-- The file holds what its orders say.
create function payment_batch_adds_up() returns trigger language plpgsql as $$
begin
	if (select (count(*), sum(amount)) is distinct from (new.lines::bigint, new.total) from payment_order where batch = new.id) then
		raise exception 'Payment file % does not add up', new.number using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger payment_batch_adds_up after insert on payment_batch
	deferrable initially deferred for each row execute function payment_batch_adds_up();
create function payment_order_in_its_batch() returns trigger language plpgsql as $$
begin
	if (select (count(*), sum(o.amount)) is distinct from (b.lines::bigint, b.total) from payment_order o join payment_batch b on b.id = o.batch
			where b.id = new.batch group by b.id) then
		raise exception 'Order % is not of its file', new.reference using errcode = 'check_violation';
	end if;
	return null;
end $$;
create constraint trigger payment_order_in_its_batch after insert on payment_order
	deferrable initially deferred for each row execute function payment_order_in_its_batch();
