package org.xieshou.api.document;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The values that fields and parameters are limited to. A field that may stay empty is never limited here. */
final class Allowed {

	private static final List<String> STATES = List.of("running", "passed", "declined", "withdrawn", "cancelled", "archived");

	private static final List<String> RELEASES = List.of("progress", "settlement", "retention");

	private static final List<String> NOTICES = List.of("approval", "completion", "cancellation");

	private static final List<String> PERIODS = List.of("running", "interrupted", "over", "withdrawn");

	private static final List<String> SOURCES = List.of("east-aid", "central", "provincial", "prefecture", "county-matching", "self-raised", "loan");

	private static final Map<String, List<String>> FIELDS = Map.ofEntries(Map.entry("ProjectLine.state", STATES), Map.entry("ProjectDetail.state", STATES),
			Map.entry("ReleaseLine.kind", RELEASES), Map.entry("PlannedInstalment.kind", List.of("progress", "settlement")),
			Map.entry("NoticeLine.kind", NOTICES), Map.entry("NoticeDetail.kind", NOTICES), Map.entry("NoticeLine.state", PERIODS),
			Map.entry("NoticeDetail.state", PERIODS), Map.entry("SourceMoney.source", SOURCES), Map.entry("SourceShare.source", SOURCES),
			Map.entry("PlannedCost.source", SOURCES), Map.entry("TaskDetail.state", List.of("open", "ended")), Map.entry("Money.currency", List.of("CNY")),
			Map.entry("Fault.in", List.of("path", "query", "header", "body")));

	private static final Map<String, List<String>> QUERIES = Map.of("listProjects.state", STATES,
			"listProjects.stage", List.of("selection", "approval", "disbursement", "acceptance", "public-notice", "warranty"),
			"listProjects.sort", List.of("opened", "amount", "title"), "listTasks.sort", List.of("since", "due", "amount", "title"),
			"listTasks.only", List.of("mine", "free", "soon", "late"));

	private static final Map<String, String> PATTERNS = Map.of("kind", "^[a-z-]{1,32}$", "county", "^\\d{6}$",
			"place", "^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$");

	private Allowed() {
	}

	static @Nullable List<String> of(String record, String field) {
		return FIELDS.get(record + "." + field);
	}

	static @Nullable List<String> query(String operation, String parameter) {
		return QUERIES.get(operation + "." + parameter);
	}

	static @Nullable String pattern(String parameter) {
		return PATTERNS.get(parameter);
	}

}
