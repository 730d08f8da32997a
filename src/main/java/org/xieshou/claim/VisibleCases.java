package org.xieshou.claim;

import java.util.UUID;

import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds a case for whoever may see it; others are told that there is none. */
@Component
class VisibleCases {

	private final Cases cases;

	private final Territory territory;

	VisibleCases(Cases cases, Territory territory) {
		this.cases = cases;
		this.territory = territory;
	}

	CaseFile get(UUID id, Official official) {
		return cases.find(id).filter(file -> territory.covers(official, id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
