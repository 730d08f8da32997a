package org.xieshou.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.claim.Contracts;
import org.xieshou.claim.Party;
import org.xieshou.claim.RegisterContract;
import org.xieshou.project.Projects;
import org.xieshou.region.ReferenceFile;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;

import org.springframework.stereotype.Component;

/** Registers the contract of a demonstration project with the firm of its county, before the first payment is applied for. */
@Component
class DemonstrationContracts {

	private final Contracts contracts;

	private final Projects projects;

	private final SeparationOfDuties duties;

	private final DemonstrationPapers papers;

	private final Clock clock;

	private final Map<String, Party> firms = new HashMap<>();

	DemonstrationContracts(Contracts contracts, Projects projects, SeparationOfDuties duties, DemonstrationPapers papers, Clock clock) {
		this.contracts = contracts;
		this.projects = projects;
		this.duties = duties;
		this.papers = papers;
		this.clock = clock;
		ReferenceFile.shipped("demo/firms.csv", "county", "name", "credit_code", "bank", "account").forEach(row -> firms.put(row.get("county"),
				new Party(row.get("name"), row.get("credit_code"), row.get("bank"), row.get("account"))));
	}

	void registerFor(DemonstrationTask task, DemonstrationProject described, Official official) {
		if (task.form().equals("payment-application") && contracts.current(task.caseId()).isEmpty()
				&& duties.obstacle(official, task.caseId(), "contract").isEmpty()) {
			var project = projects.get(task.caseId());
			var paper = papers.document(described.title() + " 合同（演示）.pdf", official.actor()).id();
			var refused = contracts.register("demo-contract-" + project.number(), new RegisterContract(project.id(), null,
					"演示合同 " + project.number(), LocalDate.now(clock), project.approvedAmount(), "承包批准的全部建设内容。", null, null,
					List.of(firms.get(project.county())), List.of(paper)), official.actor());
			if (!refused.isEmpty()) {
				throw new IllegalStateException(described.title() + ": " + refused);
			}
		}
	}

}
