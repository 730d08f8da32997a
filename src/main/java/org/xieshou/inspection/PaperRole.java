package org.xieshou.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a paper of an inspection is: a photograph before, after or on the day, or another paper. */
enum PaperRole {

	BEFORE("photographsBefore"), AFTER("photographsAfter"), SITE("photographs"), PAPER("papers");

	private final String field;

	PaperRole(String field) {
		this.field = field;
	}

	public String messageKey() {
		return "inspection.paper." + name().toLowerCase();
	}

	/** The papers among a form's answers, by what they are. */
	static Map<PaperRole, List<String>> in(Map<String, Object> answers) {
		return Arrays.stream(values())
			.filter(role -> answers.get(role.field) instanceof List<?>)
			.collect(Collectors.toMap(role -> role, role -> role.ids(answers)));
	}

	private List<String> ids(Map<String, Object> answers) {
		return ((List<?>) answers.get(field)).stream().map(String::valueOf).toList();
	}

}
