package org.xieshou.funds;

import java.util.List;
import java.util.Map;

/** The papers attached to a form's answers. */
final class Papers {

	private Papers() {
	}

	/** Their ids, separated by commas. */
	static String ids(Map<String, Object> answers) {
		return answers.get("papers") instanceof List<?> ids ? String.join(",", ids.stream().map(String::valueOf).toList()) : "";
	}

}
