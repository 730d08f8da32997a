package org.xieshou.security;

import java.util.Map;
import java.util.TreeSet;

import org.xieshou.office.DelegatedWork;
import org.xieshou.security.Official.Behalf;

/**
 * What of the open tasks a deputy is there for, as a condition over {@code inbox_task t} and {@code case_file c}: everybody who acts
 * as themselves is there for all of it.
 */
public final class DelegatedTasks {

	private DelegatedTasks() {
	}

	/** The condition, with the parameters of {@link #parameters}; to be put in brackets. */
	public static String condition(Official official) {
		var work = work(official);
		return (work.forms().isEmpty() ? "true" : "t.form = any(string_to_array(:delegatedForms, ','))")
				+ (work.within().isEmpty() ? "" : " and starts_with(c.place, :delegatedWithin)");
	}

	public static Map<String, Object> parameters(Official official) {
		var work = work(official);
		return Map.of("delegatedForms", String.join(",", new TreeSet<>(work.forms())), "delegatedWithin", work.within());
	}

	private static DelegatedWork work(Official official) {
		return official.behalf().map(Behalf::work).orElse(DelegatedWork.WHOLE);
	}

}
