package org.xieshou.inbox;

import java.util.Optional;

import org.xieshou.inbox.ActRefused.Kind;
import org.xieshou.office.Delegations;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Official.Behalf;

import org.springframework.stereotype.Component;

/** Whether somebody who acts in another's place may still do so at this moment, and for this task. */
@Component
class Deputising {

	private final Delegations delegations;

	private final Cases cases;

	Deputising(Delegations delegations, Cases cases) {
		this.delegations = delegations;
		this.cases = cases;
	}

	/** Why they may not, or empty; empty as well for everybody who acts as themselves. */
	Optional<ActRefused> obstacle(Official official, InboxTask task) {
		return obstacle(official).or(() -> official.behalf()
			.filter(behalf -> !behalf.work().covers(task.form(), cases.get(task.caseId()).place()))
			.map(behalf -> new ActRefused(Kind.NOT_YOURS, "inbox.refused.behalf.scope", behalf.name())));
	}

	/** Why they may act in nobody's place any more; while the transaction goes on, what holds goes on holding. */
	Optional<ActRefused> obstacle(Official official) {
		return official.behalf().filter(behalf -> delegations.holding(behalf.delegation()).filter(it -> isSame(behalf, official, it)).isEmpty())
			.map(behalf -> new ActRefused(Kind.OVERTAKEN, "inbox.refused.behalf.ended", behalf.name()));
	}

	private static boolean isSame(Behalf behalf, Official official, org.xieshou.office.Delegation found) {
		return found.deputy().value().equals(official.person()) && found.person().value().equals(behalf.person())
				&& found.office().toString().equals(official.office());
	}

}
