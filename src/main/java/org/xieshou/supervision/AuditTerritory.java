package org.xieshou.supervision;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

/** Which chains an auditor may read: those of the cases in their territory, and the models, which hold everywhere. */
@Component
class AuditTerritory {

	static final String MODELS = "models";

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final Territory territory;

	private final Cases cases;

	AuditTerritory(Territory territory, Cases cases) {
		this.territory = territory;
		this.cases = cases;
	}

	boolean covers(Official auditor, String chain) {
		return chain.equals(MODELS) || chain.matches(ID) && territory.covers(auditor, UUID.fromString(chain));
	}

	/** The case of a chain; empty for the models. */
	Optional<CaseFile> caseOf(String chain) {
		return chain.matches(ID) ? cases.find(UUID.fromString(chain)) : Optional.empty();
	}

}
