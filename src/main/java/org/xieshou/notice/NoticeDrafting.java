package org.xieshou.notice;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.process.Cases;
import org.xieshou.project.OfficeQuestions;
import org.xieshou.project.Plan;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;
import org.xieshou.project.Source;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;

import org.springframework.stereotype.Component;

/** Writes what a notice says from the project, its plan and the record of decisions. */
@Component
class NoticeDrafting {

	private final Projects projects;

	private final Cases cases;

	private final Divisions divisions;

	private final OfficeQuestions questions;

	private final Offices offices;

	private final StepsTaken steps;

	private final ResultsSoFar results;

	NoticeDrafting(Projects projects, Cases cases, Divisions divisions, OfficeQuestions questions, Offices offices,
			StepsTaken steps, ResultsSoFar results) {
		this.projects = projects;
		this.cases = cases;
		this.divisions = divisions;
		this.questions = questions;
		this.offices = offices;
		this.steps = steps;
		this.results = results;
	}

	/** The content of a notice about the project as it stands now. */
	NoticeContent draft(Project project, NoticeKind kind) {
		var plan = project.plan();
		return new NoticeContent(project.number(), project.title(), project.kind(), cases.get(project.id()).placeName(),
				project.villages().stream().map(this::nameOf).toList(), plan.scope(), plan.quantities(), money(plan),
				plan.total(), project.approvedAmount(), project.implementingUnit(), officeName(project.implementer()),
				plan.contacts(), plan.households(), plan.people(), plan.registeredHouseholds(), plan.registeredPeople(),
				plan.milestones(), plan.indicators(), steps.approvals(project.id()), steps.inspections(project.id()),
				results.of(project.id()),
				kind == NoticeKind.CANCELLATION ? steps.reasonOfLastRequest(project.id()) : null,
				officeName(questions.at(project.id().toString(), "county", "office")));
	}

	Project project(UUID id) {
		return projects.get(id);
	}

	private static List<NoticeContent.Share> money(Plan plan) {
		return Arrays.stream(Source.values()).map(source -> new NoticeContent.Share(source, plan.from(source)))
			.filter(share -> share.amount().signum() > 0).toList();
	}

	private String nameOf(String village) {
		return divisions.find(village).map(Division::placeName).orElse(village);
	}

	private String officeName(String office) {
		return offices.find(OfficeId.of(office)).map(Office::name).orElse(office);
	}

}
