-- Open tasks and to whom they are offered, as the engine knows them; what the inbox is held against and rebuilt from.
create view open_task as
	select t.id_ as task_id, cast(i.business_key_ as uuid) as case_id, t.proc_def_id_ as definition_id, d.key_ as process,
		d.version_ as process_version, t.execution_id_ as execution_id, t.task_def_key_ as task_key, t.name_ as name,
		t.description_ as instruction, t.assignee_ as assignee, cast(t.create_time_ as timestamptz) as created_at,
		cast(t.due_date_ as timestamptz) as due_at
	from act_ru_task t
	join act_re_procdef d on d.id_ = t.proc_def_id_
	join act_ru_execution i on i.id_ = t.proc_inst_id_;
create view open_offer as
	select distinct l.task_id_ as task_id, coalesce(l.group_id_, l.user_id_) as principal
	from act_ru_identitylink l
	where l.type_ = 'candidate' and l.task_id_ is not null;
