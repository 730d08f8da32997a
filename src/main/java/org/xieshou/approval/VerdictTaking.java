package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.xieshou.process.FormContext;

import org.springframework.stereotype.Component;

/** Puts what an office answers in a form on record as its verdict. */
@Component
class VerdictTaking {

	private final Verdicts verdicts;

	VerdictTaking(Verdicts verdicts) {
		this.verdicts = verdicts;
	}

	/** Where in which round an office speaks, and about which content. */
	record Hearing(UUID change, Step step, int round, String office, int content) {
	}

	void take(FormContext context, Hearing hearing, Map<String, Object> answers, BigDecimal amount) {
		var actor = context.actor();
		verdicts.add(new Verdict(UUID.randomUUID(), context.caseId(), hearing.change(), hearing.step(), hearing.round(),
				hearing.office(), actor.officeName(), actor.person(), actor.name(), Answer.of(answers.get("outcome")),
				(String) answers.get("returnTo"), (String) answers.get("afterReturn"), amount,
				(String) answers.get("meeting"), words(answers), hearing.content(), context.at()));
	}

	private static String words(Map<String, Object> answers) {
		var reason = (String) answers.get("reason");
		return reason == null ? (String) answers.get("opinion") : reason;
	}

}
