package org.xieshou.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.xieshou.process.CaseSection;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** The contracts of a project on the page of its case. */
@Component
class ContractSection implements CaseSection {

	private final ContractView views;

	private final Projects projects;

	ContractSection(ContractView views, Projects projects) {
		this.views = views;
		this.projects = projects;
	}

	/** What the template reads. */
	record View(UUID project, List<ContractView.Shown> contracts, BigDecimal approved) {

		/** All contracts together, in yuan. */
		public BigDecimal total() {
			return contracts.stream().map(it -> it.now().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

		public boolean isOver() {
			return total().compareTo(approved) > 0;
		}

	}

	@Override
	public int order() {
		return 24;
	}

	@Override
	public String key() {
		return "contracts";
	}

	@Override
	public String template() {
		return "claim/contract-section";
	}

	@Override
	public Object model(UUID caseId) {
		var approved = projects.find(caseId).map(Project::approvedAmount).orElse(null);
		return approved == null ? null : new View(caseId, views.of(caseId), approved);
	}

}
