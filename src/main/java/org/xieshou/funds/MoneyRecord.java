package org.xieshou.funds;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Cases;

/** Puts on a case's record what the program did with its money, refusals included. */
@Component
class MoneyRecord {

	private final DecisionLog decisions;

	private final Cases cases;

	MoneyRecord(DecisionLog decisions, Cases cases) {
		this.decisions = decisions;
		this.cases = cases;
	}

	void write(UUID project, String act, ReleaseOutcome outcome, Map<String, Object> what) {
		decisions.record(new NewDecision(project.toString(), cases.get(project).place(), Actor.SYSTEM, act, null,
				outcome.answer(), what, null, Hashes.sha256(CanonicalJson.write(what)), List.of(), List.of()));
	}

}
