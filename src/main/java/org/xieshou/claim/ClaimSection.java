package org.xieshou.claim;

import java.util.List;
import java.util.UUID;

import org.xieshou.process.CaseSection;

import org.springframework.stereotype.Component;

/** The claims of a project on the page of its case, and which decisions on payments no longer hold. */
@Component
class ClaimSection implements CaseSection {

	private final ClaimView views;

	ClaimSection(ClaimView views) {
		this.views = views;
	}

	/** What the template reads. */
	record View(UUID project, List<ClaimView.Line> claims, List<String> voided) {
	}

	@Override
	public int order() {
		return 32;
	}

	@Override
	public String key() {
		return "claims";
	}

	@Override
	public String template() {
		return "claim/claim-section";
	}

	@Override
	public Object model(UUID caseId) {
		var view = new View(caseId, views.lines(caseId), views.voided(caseId));
		return view.claims().isEmpty() && view.voided().isEmpty() ? null : view;
	}

}
