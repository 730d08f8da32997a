-- Who looks after offices and people, and who after the running program, are two more roles beside those known so far.
alter table person_role drop constraint person_role_role_check;
alter table person_role add constraint person_role_role_check
	check (role in ('official', 'process-admin', 'auditor', 'directory-admin', 'system-admin'));
