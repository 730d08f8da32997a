package org.xieshou.approval;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.project.Plan;

import tools.jackson.databind.json.JsonMapper;

/** A proposed plan as it is kept with its change request. */
final class PlanJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private PlanJson() {
	}

	static String write(Plan plan) {
		return plan == null ? null : CanonicalJson.write(plan);
	}

	static Plan read(String json) {
		return json == null ? null : MAPPER.readValue(json, Plan.class);
	}

}
