package org.xieshou.project;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.office.LineBureaus;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.region.Divisions;

/** Opens a project's case file and lays the first version of its plan into it. */
@Component
class ProjectOpening {

	private final ProjectRows rows;
	private final Plans plans;
	private final Cases cases;
	private final Divisions divisions;
	private final LineBureaus bureaus;
	private final ImplementingOffices implementers;
	private final Clock clock;

	ProjectOpening(ProjectRows rows, Plans plans, Cases cases, Divisions divisions, LineBureaus bureaus,
			ImplementingOffices implementers, Clock clock) {
		this.rows = rows;
		this.plans = plans;
		this.cases = cases;
		this.divisions = divisions;
		this.bureaus = bureaus;
		this.implementers = implementers;
		this.clock = clock;
	}

	UUID open(ProposeProject proposal, Actor by) {
		var id = UUID.randomUUID();
		var county = proposal.place().substring(0, Math.min(6, proposal.place().length()));
		cases.open(file(id, rows.nextNumber(county), proposal, by));
		rows.add(id, proposal, county, implementers.of(proposal));
		plans.add(id, proposal.plan().as(1));
		plans.lay(id, 1, proposal.papers());
		return id;
	}

	private CaseFile file(UUID id, String number, ProposeProject proposal, Actor by) {
		return new CaseFile(id, number, proposal.title(), proposal.kind(), proposal.place(),
				divisions.path(proposal.place()).orElseThrow(), proposal.plan().total(), by.office(), by.person(),
				by.name(), bureaus.of(proposal.kind()).key(), null, "running", clock.instant(), null,
				proposal.illustrative());
	}

}
