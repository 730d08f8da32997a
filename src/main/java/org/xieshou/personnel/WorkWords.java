package org.xieshou.personnel;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.xieshou.office.DelegatedWork;
import org.xieshou.process.StepNames;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says for what somebody is deputy, and names the steps an office knows. */
@Component
class WorkWords {

	private final StepNames steps;

	private final Divisions divisions;

	private final MessageSource messages;

	private final JdbcClient jdbc;

	WorkWords(StepNames steps, Divisions divisions, MessageSource messages, JdbcClient jdbc) {
		this.steps = steps;
		this.divisions = divisions;
		this.messages = messages;
		this.jdbc = jdbc;
	}

	String say(DelegatedWork work, Locale locale) {
		var names = steps.byForm();
		var what = work.forms().isEmpty() ? messages.getMessage("personnel.work.all", null, locale)
				: work.forms().stream().sorted().map(form -> names.getOrDefault(form, form)).collect(Collectors.joining("、"));
		return work.within().isEmpty() ? what : messages.getMessage("personnel.work.within", new Object[] { what, place(work.within()) }, locale);
	}

	private String place(String code) {
		return divisions.find(code).map(Division::name).orElse(code);
	}

	/** The steps an office has dealt with or has before it now; all there are where it has had none yet. */
	Map<String, String> stepsOf(String office) {
		var names = steps.byForm();
		var known = jdbc.sql("""
				select form from decision where office = :office and form is not null
				union select t.form from inbox_entry e join inbox_task t using (task_id) where e.principal = :office""")
			.param("office", office).query(String.class).set();
		if (known.stream().anyMatch(names::containsKey)) {
			names.keySet().retainAll(known);
		}
		return names;
	}

}
