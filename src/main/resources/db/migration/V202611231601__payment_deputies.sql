-- Two people mean two people: a deputy and whom they act for count as one, at a bank account's correction and at a payment file.
alter table payment_batch add column on_behalf_of varchar(128);
alter table payment_account add column proposed_for varchar(128);
alter table payment_account add column confirmed_for varchar(128);
alter table payment_account add constraint payment_account_two_people check (confirmed_by is null
	or confirmed_by is distinct from proposed_for and confirmed_for is distinct from proposed_by
		and (confirmed_for is null or confirmed_for is distinct from proposed_for));
