package org.xieshou.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.region.Divisions;

/** The county office recommends a project from the pool to one of the partners of its place. */
@Component
class RecommendationForm implements FormHandler {

	private final Projects projects;
	private final Recommendations recommendations;
	private final ProjectPool pool;
	private final Offices offices;
	private final Divisions divisions;

	RecommendationForm(Projects projects, Recommendations recommendations, ProjectPool pool, Offices offices,
			Divisions divisions) {
		this.projects = projects;
		this.recommendations = recommendations;
		this.pool = pool;
		this.offices = offices;
		this.divisions = divisions;
	}

	@Override
	public String form() {
		return "recommendation";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var partners = offices.partnersOf(projects.get(context.caseId()).place()).stream().map(OfficeId::place)
			.map(code -> Map.of("value", code, "label", name(code))).toList();
		return Map.of("partners", partners, "earlier", earlier(recommendations.all(context.caseId())));
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		if ("decline".equals(answers.get("outcome"))) {
			pool.leave(context.caseId(), (String) answers.get("reason"));
			return Selected.DECLINED;
		}
		recommendations.recommend(context.caseId(), (String) answers.get("partner"), (String) answers.get("opinion"));
		return FormOutcome.accepted();
	}

	private String earlier(List<Recommendation> all) {
		return all.isEmpty() ? "—" : all.stream().map(each -> name(each.partner()) + "：" + each.refusal())
			.collect(Collectors.joining("\n"));
	}

	private String name(String partner) {
		return divisions.path(partner).orElse(partner);
	}

}
