package org.xieshou.project;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xieshou.process.CaseSection;
import org.xieshou.region.Divisions;

/** The plan and budget of a project on the page of its case, with all versions side by side, and how it was selected. */
@Component
class PlanSection implements CaseSection {

	private final Projects projects;
	private final ProposalReturns returns;
	private final ProjectPool pool;
	private final Recommendations recommendations;
	private final Divisions divisions;
	private final MessageSource messages;

	PlanSection(Projects projects, ProposalReturns returns, ProjectPool pool, Recommendations recommendations,
			Divisions divisions, MessageSource messages) {
		this.projects = projects;
		this.returns = returns;
		this.pool = pool;
		this.recommendations = recommendations;
		this.divisions = divisions;
		this.messages = messages;
	}

	/** What the template reads. */
	record View(Project project, List<String> villages, Map<Source, BigDecimal> sources, List<Plan> versions,
			List<PlanComparison.Row> comparison, List<Paper> papers, ProposalReturn open, List<NotedScreening> screenings,
			List<Recommendation> recommendations, Map<String, String> partners) {

		public Plan plan() {
			return project.plan();
		}
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public String key() {
		return "plan";
	}

	@Override
	public String template() {
		return "project/section";
	}

	@Override
	public Object model(UUID caseId) {
		return projects.find(caseId).map(this::view).orElse(null);
	}

	private View view(Project project) {
		var versions = projects.plans(project.id());
		var recommended = recommendations.all(project.id());
		return new View(project, List.copyOf(divisions.paths(project.villages()).values()), sources(project.plan()), versions,
				versions.size() < 2 ? List.of() : PlanComparison.of(versions, messages, LocaleContextHolder.getLocale()),
				projects.papers(project.id()), returns.open(project.id()).orElse(null), pool.screenings(project.id()),
				recommended, divisions.paths(recommended.stream().map(Recommendation::partner).toList()));
	}

	/** What each source gives, in the order of the sources; those that give nothing are left out. */
	private static Map<Source, BigDecimal> sources(Plan plan) {
		var sources = new LinkedHashMap<Source, BigDecimal>();
		for (var source : Source.values()) {
			if (plan.from(source).signum() > 0) {
				sources.put(source, plan.from(source));
			}
		}
		return sources;
	}

}
