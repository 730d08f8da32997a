-- One person has one role: who administers or audits does nothing else. Whoever had two has none until the directory is put right.
delete from person_role r where exists (select from person_role o where o.person = r.person and o.role <> r.role);
create unique index person_role_one on person_role (person);
