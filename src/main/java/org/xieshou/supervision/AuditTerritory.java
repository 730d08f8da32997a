package org.xieshou.supervision;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

/** Which chains an auditor may read: those of the cases and accounts in their territory, and the models, which hold everywhere. */
@Component
class AuditTerritory {

	static final String MODELS = "models";

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final Territory territory;

	private final Cases cases;

	private final JdbcClient jdbc;

	AuditTerritory(Territory territory, Cases cases, JdbcClient jdbc) {
		this.territory = territory;
		this.cases = cases;
		this.jdbc = jdbc;
	}

	boolean covers(Official auditor, String chain) {
		if (chain.equals(MODELS)) {
			return true;
		}
		return chain.matches(ID) ? territory.covers(auditor, UUID.fromString(chain)) : isDecidedIn(auditor.acting().place(), chain);
	}

	/** Whether every decision of a chain that is no case's was taken for a place below the given one. */
	private boolean isDecidedIn(String place, String chain) {
		return jdbc.sql("select coalesce(bool_and(territory like ?), false) from decision where chain = ?")
			.params(place + "%", chain)
			.query(Boolean.class)
			.single();
	}

	/** The county of an account's chain, or the office of a chain on its people, by name; null for any other chain. */
	String placeOf(String chain) {
		return jdbc.sql("select name from division where 'funds:' || code = :chain union select name from office where 'office:' || id = :chain")
			.param("chain", chain).query(String.class).optional().orElse(null);
	}

	/** The case of a chain; empty for any other chain. */
	Optional<CaseFile> caseOf(String chain) {
		return chain.matches(ID) ? cases.find(UUID.fromString(chain)) : Optional.empty();
	}

}
