-- The second wall of territory: whoever reads gets no row beyond their sight, whatever statement is run. The program works as a role
-- that owns nothing; each of its connections says who reads, under a seal that only the program can make.
create schema wall;
grant usage on schema wall to ${application};

create table wall.secret (secret text not null);
insert into wall.secret select replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');

-- Who reads. Reach says how far: all (the program), place, line and partner (officials, as security.Territory has it), nothing (signed in,
-- but no cases), public, none (nobody said anything, or the seal is broken). Desk: whose work they do. Asked: whether being asked opens a case.
create type wall.reader as (reach text, place text, function text, office text, person text, desk text, asked boolean);

create function wall.reading() returns wall.reader language plpgsql stable security definer parallel restricted
	set search_path = pg_catalog, pg_temp as $$
declare
	said text := current_setting('xieshou.reader', true);
	sealed text := left(said, -65);
	key text;
	part text[];
	roles text[];
begin
	if said is null or said = '' then
		return row('none', '', '', '', '', '', false)::wall.reader;
	end if;
	select secret into key from wall.secret;
	if right(said, 64) <> encode(sha256(convert_to(key || '|' || pg_backend_pid() || '|' || sealed || '|' || key, 'UTF8')), 'hex') then
		return row('none', '', '', '', '', '', false)::wall.reader;
	end if;
	part := string_to_array(sealed, '|');
	if part[1] = 'program' then
		return row('all', '', '', '', '', '', false)::wall.reader;
	elsif part[1] <> 'official' then
		return row('public', '', '', '', '', '', false)::wall.reader;
	end if;
	roles := string_to_array(part[7], ',');
	return row(case
			when 'auditor' = any (roles) then 'place'
			when 'process-admin' = any (roles) or not 'official' = any (roles) then 'nothing'
			when part[3] in ('village', 'township', 'office', 'finance', 'development', 'leading-group', 'audit') then 'place'
			when part[3] = 'cooperation' then 'partner'
			else 'line' end,
		part[2], part[3], part[4], part[5], part[6], 'official' = any (roles))::wall.reader;
end $$;

-- Whether an office or a desk is asked to do something in a case.
create function wall.is_asked(id uuid, office text, desk text) returns boolean language sql stable security definer parallel safe cost 20
	set search_path = public, pg_temp as $$
	select exists (select from inbox_task t join inbox_entry e using (task_id) where t.case_id = $1 and e.principal in ($2, $3))
$$;

-- The one rule, over the columns of case_file.
create function wall.in_sight(reader wall.reader, id uuid, place text, line_function text, partner text) returns boolean
	language plpgsql stable parallel safe cost 20 as $$
begin
	return case reader.reach
			when 'all' then true
			when 'place' then starts_with(place, reader.place)
			when 'line' then starts_with(place, reader.place) and line_function = reader.function
			when 'partner' then coalesce(starts_with(partner, reader.place), false)
			else false end
		or reader.asked and wall.is_asked(id, reader.office, reader.desk);
end $$;

-- The same for what belongs to a case.
create function wall.case_visible(reader wall.reader, case_id uuid) returns boolean language plpgsql stable security definer parallel safe cost 20
	set search_path = public, pg_temp as $$
begin
	return case when reader.reach = 'all' then true when reader.reach in ('none', 'public') then false
		else coalesce((select wall.in_sight(reader, c.id, c.place, c.line_function, c.partner) from case_file c where c.id = case_id), false) end;
end $$;

-- What belongs to a county as a whole, and to no case, is for whoever sees everything there.
create function wall.place_visible(reader wall.reader, place text) returns boolean language plpgsql stable parallel safe cost 20 as $$
begin
	return reader.reach = 'all' or reader.reach = 'place' and starts_with(place, reader.place);
end $$;

-- Chains of decisions: of a case, of a county's account (funds:511322), or of what is no case's, of which a head tells nothing.
create function wall.chain_visible(reader wall.reader, chain text) returns boolean language plpgsql stable parallel safe cost 20 as $$
begin
	return case when reader.reach = 'all' then true when reader.reach in ('none', 'public') then false
		when length(chain) = 36 then wall.case_visible(reader, chain::uuid)
		when starts_with(chain, 'funds:') then wall.place_visible(reader, substr(chain, 7))
		else true end;
end $$;
-- Whatever their sight, people keep what they decided themselves or had decided in their place, and offices what was decided for them.
create function wall.decision_visible(reader wall.reader, chain text, territory text, person text, on_behalf_of text, office text) returns boolean
	language plpgsql stable parallel safe cost 20 as $$
begin
	return case when reader.reach = 'all' then true when reader.reach in ('none', 'public') then false
		when reader.person in (person, on_behalf_of) or office = reader.office or territory = '' then true
		when reader.reach = 'place' and starts_with(territory, reader.place) then true
		when length(chain) = 36 then wall.case_visible(reader, chain::uuid)
		else false end;
end $$;

-- What the public site shows: cases with a notice that was put up, such notices, and the editions of them that were.
create function wall.is_posted(notice uuid, edition int) returns boolean language sql stable security definer parallel safe cost 20
	set search_path = public, pg_temp as $$
	select exists (select from notice_posting p where p.notice = $1 and ($2 is null or p.edition = $2))
$$;
create function wall.is_published(case_id uuid) returns boolean language sql stable security definer parallel safe cost 20
	set search_path = public, pg_temp as $$
	select exists (select from notice n join notice_posting p on p.notice = n.id where n.project = $1)
$$;

-- Papers belong to the cases whose decisions name them by their hash.
create table decision_paper (
	chain varchar(64) not null references decision_chain (chain),
	sha256 char(64) not null,
	primary key (sha256, chain)
);
insert into decision_paper (chain, sha256)
	select distinct d.chain, p.sha256 from decision d cross join lateral jsonb_array_elements_text(d.attachments::jsonb) p (sha256);
create function decision_names_papers() returns trigger language plpgsql as $$
begin
	insert into decision_paper (chain, sha256)
		select distinct new.chain, p.sha256 from jsonb_array_elements_text(new.attachments::jsonb) p (sha256) on conflict do nothing;
	return null;
end $$;
create trigger decision_names_papers after insert on decision for each row execute function decision_names_papers();

-- Puts a table behind the wall: nobody passes but by the rule, and the program without a look at the row; the owner alone, for migrations and for the functions above, sees all.
create procedure wall.put_up(walled text, rule text) language plpgsql as $$
begin
	execute format('alter table %I enable row level security', walled);
	execute format('alter table %I force row level security', walled);
	execute format('create policy owner on %I to current_user using (true)', walled);
	execute format('create policy wall on %I using (((select wall.reading())).reach = ''all'' or %s)', walled, rule);
end $$;

-- What belongs to a case and says which one.
do $$
declare
	it record;
begin
	for it in select split_part(entry, '.', 1) as walled, split_part(entry, '.', 2) as key from unnest(array[
		'case_stage.case_id', 'inbox_task.case_id', 'applied_table.case_id', 'applied_row.case_id',
		'project.id', 'plan.project', 'plan_quantity.project', 'plan_budget.project', 'plan_milestone.project', 'plan_indicator.project',
		'plan_contact.project', 'project_paper.project', 'proposal_return.project', 'screening.project', 'pool_entry.project',
		'recommendation.project', 'change_request.project', 'verdict.project', 'approval.project', 'approval_office.project',
		'inspection.case_id', 'inspection_paper.case_id', 'verified_progress.case_id', 'rectification_order.case_id',
		'completion_report.case_id', 'acceptance.case_id',
		'project_account.project', 'instalment.project', 'final_settlement.project', 'release_order.project', 'retention_release.project',
		'arrival.project', 'repayment.project', 'retention_settlement.project', 'ledger_decision.project', 'payment_order.project',
		'contract.project', 'claim.project', 'invoice_use.project', 'flag_reason.project', 'payment_content.project',
		'notice.project']) entry
	loop
		call wall.put_up(it.walled, format('wall.case_visible((select wall.reading()), %I)', it.key));
	end loop;
end $$;

-- What belongs to something that belongs to a case: it is seen with it.
do $$
declare
	it text[];
begin
	foreach it slice 1 in array array[
		['change_content', 'change_request', 'change_request', 'id'],
		['completed_quantity', 'report', 'completion_report', 'id'], ['final_account', 'report', 'completion_report', 'id'],
		['measured_quantity', 'inspection', 'inspection', 'id'],
		['payment_application', 'instalment', 'instalment', 'id'], ['payment_settlement', 'instalment', 'instalment', 'id'],
		['instalment_release', 'instalment', 'instalment', 'id'], ['final_settlement_line', 'settlement', 'final_settlement', 'settlement'],
		['ledger_line', 'entry', 'ledger_entry', 'id'],
		['contract_party', 'contract', 'contract', 'id'], ['contract_paper', 'contract', 'contract', 'id'],
		['claim_expense', 'claim', 'claim', 'id'], ['claim_invoice', 'claim', 'claim', 'id'], ['claim_paper', 'claim', 'claim', 'id'],
		['claim_file', 'claim', 'claim', 'id'],
		['notice_posting', 'notice', 'notice', 'id'], ['notice_proof', 'notice', 'notice', 'id'],
		['notice_interruption', 'notice', 'notice', 'id'], ['objection', 'notice', 'notice', 'id'],
		['objection_answer', 'objection', 'objection', 'id'],
		['handover_line', 'handover', 'handover', 'id'],
		['webhook_delivery', 'webhook', 'webhook', 'id'], ['webhook_attempt', 'delivery', 'webhook_delivery', 'id'],
		['bank_line', 'statement', 'bank_statement', 'id'], ['bank_line_closing', 'bank_line', 'bank_line', 'id'],
		['audit_verified_chain', 'verification', 'audit_verification', 'id']]
	loop
		call wall.put_up(it[1], format('exists (select from %I whole where whole.%I = %I.%I)', it[3], it[4], it[1], it[2]));
	end loop;
end $$;

-- What belongs to a county.
do $$
declare
	it record;
begin
	for it in select split_part(entry, '.', 1) as walled, split_part(entry, '.', 2) as key from unnest(array[
		'allotment.county', 'county_account.county', 'county_ledger.county', 'ledger_month.county', 'dedicated_account.county',
		'payment_batch.county', 'bank_statement.county', 'project_number.county', 'notice_number.county',
		'audit_verification.territory']) entry
	loop
		call wall.put_up(it.walled, format('wall.place_visible((select wall.reading()), %I)', it.key));
	end loop;
end $$;

-- What follows the rule in a way of its own.
do $$
begin
	call wall.put_up('case_file', 'wall.in_sight((select wall.reading()), id, place, line_function, partner)');
	call wall.put_up('decision', 'wall.decision_visible((select wall.reading()), chain, territory, person, on_behalf_of, office)');
	call wall.put_up('decision_chain', 'wall.chain_visible((select wall.reading()), chain)');
	call wall.put_up('decision_paper', 'wall.chain_visible((select wall.reading()), chain)');
	call wall.put_up('ledger_entry', 'wall.place_visible((select wall.reading()), county)
		or project is not null and wall.case_visible((select wall.reading()), project)');
	call wall.put_up('payment_account', 'wall.case_visible((select wall.reading()), release)
		or exists (select from instalment i where i.id = payment_account.release)');
	call wall.put_up('inbox_entry', 'principal in (((select wall.reading())).office, ((select wall.reading())).desk)
		or exists (select from inbox_task t where t.task_id = inbox_entry.task_id)');
	call wall.put_up('inbox_copy', 'principal in (((select wall.reading())).office, ((select wall.reading())).desk)
		or wall.case_visible((select wall.reading()), case_id)');
	call wall.put_up('proposal_draft', 'office = ((select wall.reading())).office');
	call wall.put_up('proposal_import', 'office = ((select wall.reading())).office');
	call wall.put_up('webhook', '((select wall.reading())).reach not in (''none'', ''public'') and starts_with(place, ((select wall.reading())).place)');
	call wall.put_up('handover', '((select wall.reading())).reach not in (''none'', ''public'') and (((select wall.reading())).person in (person, colleague)
		or office = ((select wall.reading())).office or starts_with(place, ((select wall.reading())).place))');
	call wall.put_up('kept_answers', 'person = ((select wall.reading())).person and desk = ((select wall.reading())).desk');
	call wall.put_up('attachment', 'person = ((select wall.reading())).person
		or exists (select from decision_paper p where p.sha256 = attachment.sha256)');
	call wall.put_up('attachment_content', 'exists (select from attachment a where a.sha256 = attachment_content.sha256)');
end $$;

-- What everybody may read of all that.
create policy public_site on case_file for select using (((select wall.reading())).reach = 'public' and wall.is_published(id));
create policy public_site on case_stage for select using (((select wall.reading())).reach = 'public' and wall.is_published(case_id));
create policy public_site on notice for select using (((select wall.reading())).reach = 'public' and wall.is_posted(id, null));
create policy drafts_stay_inside on notice_edition as restrictive for select
	using (((select wall.reading())).reach <> 'public' or wall.is_posted(notice, number));
create policy stay_inside on objection as restrictive for select using (((select wall.reading())).reach <> 'public');
do $$
begin
	call wall.put_up('notice_edition', 'exists (select from notice whole where whole.id = notice_edition.notice)');
end $$;

-- Views show what their reader sees.
do $$
declare
	it text;
begin
	for it in select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace and relowner = current_user::regrole
	loop
		execute format('alter view %I set (security_invoker = true)', it);
	end loop;
end $$;

-- The rules of the tables themselves hold over all rows, whoever writes.
do $$
declare
	it regprocedure;
begin
	for it in select oid from pg_proc where prorettype = 'trigger'::regtype and pronamespace = 'public'::regnamespace and proowner = current_user::regrole
	loop
		execute format('alter function %s security definer set search_path = public, pg_temp', it);
	end loop;
end $$;

-- What the program may do: read and write; add and nothing else where nothing is ever altered.
grant select, insert, update, delete on all tables in schema public to ${application};
grant usage on all sequences in schema public to ${application};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application};
alter default privileges in schema public grant usage on sequences to ${application};
revoke insert, update, delete on flyway_schema_history from ${application};
revoke insert, update, delete on decision_paper from ${application};
revoke delete on decision_chain, case_file, project, delegation, handover from ${application};
revoke update, delete on decision, security_event, attachment, attachment_content,
	plan, plan_quantity, plan_budget, plan_milestone, plan_indicator, plan_contact, project_paper,
	verdict, change_content, approval, approval_office,
	inspection, inspection_paper, completion_report, completed_quantity, final_account, measured_quantity, acceptance,
	notice_edition, notice_posting, notice_proof, notice_interruption, objection_answer,
	ledger_entry, ledger_line, ledger_decision, ledger_month, allotment, dedicated_account, arrival, repayment,
	payment_application, payment_settlement, final_settlement, final_settlement_line, retention_settlement, handover_line, release_order, instalment_release, retention_release,
	contract, contract_party, contract_paper, claim, claim_expense, claim_invoice, claim_paper, claim_file, flag_reason, payment_content,
	payment_batch, bank_statement, bank_line, bank_line_closing
	from ${application};
