-- Numbers with a date and a source are kept in one place, whatever asks for them.
insert into fund_rule (key, valid_from, valid_until, value, source)
	select key, valid_from, valid_until, value, source from flag_setting on conflict (key, valid_from) do nothing;
drop table flag_setting;
