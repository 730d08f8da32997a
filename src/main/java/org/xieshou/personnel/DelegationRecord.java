package org.xieshou.personnel;

import java.util.Map;
import java.util.TreeSet;

import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.office.Delegation;
import org.xieshou.office.OfficeId;

import org.springframework.stereotype.Component;

/** Puts on the record of an office who acts for whom there, and since when not. */
@Component
class DelegationRecord {

	private final DecisionLog decisions;

	DelegationRecord(DecisionLog decisions) {
		this.decisions = decisions;
	}

	/** The chain of what was arranged among the people of an office. */
	static String chain(OfficeId office) {
		return "office:" + office;
	}

	void made(Delegation it, Actor by) {
		put(it, by, it.isSubstitution() ? "substitute" : "delegate", it.reason());
	}

	void revoked(Delegation it, Actor by, String reason) {
		put(it, by, "revoke-delegation", reason);
	}

	private void put(Delegation it, Actor by, String act, String reason) {
		var content = Map.<String, Object>of("delegation", it.id().toString(), "person", it.personName(), "deputy", it.deputyName(),
				"firstDay", it.firstDay().toString(), "lastDay", it.lastDay().toString(), "forms", String.join(",", new TreeSet<>(it.work().forms())),
				"within", it.work().within());
		decisions.record(NewDecision.of(chain(it.office()), it.office().place(), by, act, content, reason, Hashes.sha256(CanonicalJson.write(content))));
	}

}
