package org.xieshou.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.project.Source;

import org.springframework.stereotype.Component;

/** A road of the township in Yingshan for tests: proposed, or approved at 1 200 000 yuan. */
@Component
class ApprovedRoads {

	private final ProjectSelection selection;

	private final ProjectChanges changes;

	ApprovedRoads(ProjectSelection selection, ProjectChanges changes) {
		this.selection = selection;
		this.changes = changes;
	}

	UUID proposed() {
		var p = Proposals.plan();
		return selection.propose(Proposals.road(new Plan(1, p.scope(), p.quantities(),
				List.of(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal("900000.00")),
						new BudgetLine(Source.COUNTY_MATCHING, "路基工程", new BigDecimal("300000.00"))),
				p.milestones(), p.indicators(), p.households(), p.people(), p.registeredHouseholds(), p.registeredPeople(),
				p.contacts())), Proposals.COMMITTEE);
	}

	UUID approved() {
		var id = proposed();
		changes.approve(id, new BigDecimal("1200000.00"));
		return id;
	}

}
