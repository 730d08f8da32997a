package org.xieshou.security;

import java.util.Map;
import java.util.Set;

import org.xieshou.wall.Reader;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person sees (invariant 5): the cases below the code of the office they act for; a line bureau only those it
 * vouches for, a partner those of its pair, a village or township its own. One predicate over {@code case_file c} says so for every list
 * and page; {@code wall.in_sight} in the database says the same once more.
 */
@Component
public class Territory {

	private static final Set<String> WHOLE_PLACE = Set.of("village", "township", "office", "finance", "development",
			"leading-group", "audit");

	/** Compared so that the index serves behind row-level security too, where {@code like} may not use it. */
	private static final String OF_PLACE = "c.place ~>=~ :territory and c.place ~<~ (:territory || ':')";

	private static final String OF_LINE = OF_PLACE + " and c.line_function = :function";

	private static final String OF_PARTNER = "c.partner ~>=~ :territory and c.partner ~<~ (:territory || ':')";

	private final JdbcClient jdbc;

	Territory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The condition over {@code case_file c}, with the parameters of {@link #parameters}; to be put in brackets. */
	public static String condition(Official official) {
		if (!official.is(Official.AUDITOR) && (official.is(Official.PROCESS_ADMIN) || !official.is(Official.OFFICIAL))) {
			return "false";
		}
		var function = official.acting().function();
		if (official.is(Official.AUDITOR) || WHOLE_PLACE.contains(function)) {
			return OF_PLACE;
		}
		return "cooperation".equals(function) ? OF_PARTNER : OF_LINE;
	}

	public static Map<String, Object> parameters(Official official) {
		return Map.of("territory", official.acting().place(), "function", official.acting().function());
	}

	/** How the second wall, in the database, knows the official; it follows the same rule. */
	static Reader reader(Official official) {
		var acting = official.acting();
		return Reader.official(acting.place(), acting.function(), official.office(), official.person(), official.desk(),
				official.roles().stream().filter(official::is).toList());
	}

	/** Whether the person may see the case at all. */
	public boolean covers(Official official, java.util.UUID caseId) {
		return jdbc.sql("select count(*) from case_file c where c.id = :id and (" + condition(official) + ")")
			.params(parameters(official))
			.param("id", caseId)
			.query(Integer.class)
			.single() > 0;
	}

}
