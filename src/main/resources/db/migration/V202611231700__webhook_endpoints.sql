-- Other programs that want to be told of facts, what they are to be told, and every attempt to tell them.
create table webhook (
	id uuid primary key,
	name varchar(100) not null,
	address varchar(500) not null,
	place varchar(12) not null,
	events text[] not null check (cardinality(events) > 0),
	secret text not null,
	state varchar(16) not null check (state in ('active', 'paused', 'deleted')),
	registered_at timestamptz not null,
	registered_by varchar(128) not null,
	registered_by_name varchar(200) not null
);
create index webhook_place on webhook (place varchar_pattern_ops, registered_at desc);

create table webhook_delivery (
	id uuid primary key,
	webhook uuid not null references webhook (id),
	event varchar(64) not null,
	fact varchar(200) not null,
	case_id uuid references case_file (id),
	place varchar(12) not null,
	body text not null,
	created_at timestamptz not null,
	state varchar(16) not null check (state in ('waiting', 'delivered', 'dead')),
	attempts int not null default 0,
	next_at timestamptz not null,
	unique (webhook, event, fact)
);
create index webhook_delivery_due on webhook_delivery (next_at) where state = 'waiting';
create index webhook_delivery_log on webhook_delivery (webhook, created_at desc, id);
create index webhook_delivery_dead on webhook_delivery (webhook) where state = 'dead';

create table webhook_attempt (
	delivery uuid not null references webhook_delivery (id),
	number int not null,
	at timestamptz not null,
	status int,
	answer varchar(500) not null,
	millis int not null,
	primary key (delivery, number)
);
