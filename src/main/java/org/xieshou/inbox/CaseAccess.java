package org.xieshou.inbox;

import java.util.Optional;
import java.util.UUID;

import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.stereotype.Component;

/** Which cases an official may open: those of their territory, and those their office has been asked to deal with. */
@Component
public class CaseAccess {

	private final Cases cases;

	private final Territory territory;

	private final InboxTable table;

	private final TaskAuthority authority;

	CaseAccess(Cases cases, Territory territory, InboxTable table, TaskAuthority authority) {
		this.cases = cases;
		this.territory = territory;
		this.table = table;
		this.authority = authority;
	}

	/** The case, unless the official may not open it. */
	public Optional<CaseFile> visible(UUID caseId, Official official) {
		return cases.find(caseId).filter(file -> territory.covers(official, caseId) || isAsked(caseId, official));
	}

	private boolean isAsked(UUID caseId, Official official) {
		return table.ofCase(caseId).stream().anyMatch(task -> authority.isOffered(official, task));
	}

}
