package org.xieshou.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import org.xieshou.time.MovableClock;

/**
 * What an auditor looks for; what is blank does not matter.
 *
 * @param q in the case's number, title or place, the task's name or the reason
 * @param place a division code
 */
record DecisionQuery(String q, String person, String office, String act, String outcome, String place,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

	private static final int LONGEST = 60;

	boolean isAllowed() {
		return List.of(text(q), text(person), text(office), text(act), text(outcome)).stream()
			.allMatch(text -> text.length() <= LONGEST && text.indexOf(0) < 0) && text(place).matches("\\d{0,12}");
	}

	/** The conditions over {@code decision d}, beside that of the territory. */
	String condition() {
		var conditions = new ArrayList<String>();
		add(conditions, q, """
				d.id in (select id from decision where coalesce(task_name, '') || ' ' || coalesce(reason, '') ilike :q
				union select of_case.id from decision of_case join case_file c on of_case.chain = cast(c.id as text)
				where (c.number || ' ' || c.title || ' ' || c.place_name) ilike :q)""");
		add(conditions, person, "d.person_name ilike :person");
		add(conditions, office, "d.office_name ilike :office");
		add(conditions, act, "d.act = :act");
		add(conditions, outcome, "d.outcome = :outcome");
		add(conditions, place, "d.territory like :place");
		add(conditions, from == null ? "" : "from", "d.at >= :from");
		add(conditions, to == null ? "" : "to", "d.at < :to");
		return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
	}

	private static void add(List<String> conditions, String value, String condition) {
		if (!text(value).isEmpty()) {
			conditions.add(condition);
		}
	}

	Map<String, Object> parameters() {
		var parameters = new LinkedHashMap<String, Object>();
		parameters.put("q", containing(q));
		parameters.put("person", containing(person));
		parameters.put("office", containing(office));
		parameters.put("act", text(act));
		parameters.put("outcome", text(outcome));
		parameters.put("place", text(place) + "%");
		parameters.put("from", from == null ? null : from.atStartOfDay(MovableClock.BEIJING).toOffsetDateTime());
		parameters.put("to", to == null ? null : to.plusDays(1).atStartOfDay(MovableClock.BEIJING).toOffsetDateTime());
		return parameters;
	}

	/** The address of a page with the same search. */
	String address(String path, String cursor) {
		var address = UriComponentsBuilder.fromPath(path);
		var values = new LinkedHashMap<String, Object>();
		values.put("q", q);
		values.put("person", person);
		values.put("office", office);
		values.put("act", act);
		values.put("outcome", outcome);
		values.put("place", place);
		values.put("from", from);
		values.put("to", to);
		values.put("after", cursor);
		values.values().removeIf(value -> value == null || value.toString().isBlank());
		values.keySet().forEach(key -> address.queryParam(key, "{" + key + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

	private static String containing(String value) {
		return "%" + text(value).replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

	private static String text(String value) {
		return value == null ? "" : value.strip();
	}

}
