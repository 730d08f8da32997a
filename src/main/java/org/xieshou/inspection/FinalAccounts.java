package org.xieshou.inspection;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** The final accounts (决算) of projects as last reported, for settlement and notices. */
@Component
public class FinalAccounts {

	private final CompletionReports reports;

	FinalAccounts(CompletionReports reports) {
		this.reports = reports;
	}

	/** The accounts of a project; empty before its completion was reported. */
	public Optional<FinalAccount> of(UUID caseId) {
		return reports.last(caseId).map(CompletionReport::accounts);
	}

}
