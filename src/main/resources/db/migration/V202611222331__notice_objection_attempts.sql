-- Objections sent by each address within the last day, so that nobody floods the county office; only a hash of the address is kept.
create table objection_attempt (
	address char(64) not null,
	at timestamptz not null
);
create index objection_attempt_address on objection_attempt (address, at);
create index objection_attempt_at on objection_attempt (at);
create index notice_opened on notice (opened_at desc, id desc);
