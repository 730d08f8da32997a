package org.xieshou.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.xieshou.audit.DecisionLog;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** Binds decisions on payments to what was seen: the reasons for every open flag, and the content they agreed to. */
@Component
class PaymentReviews {

	private final Flags flags;

	private final FlagReasons reasons;

	private final PaymentContents contents;

	private final SeenContents seen;

	private final ContractRows contracts;

	private final DecisionLog decisions;

	PaymentReviews(Flags flags, FlagReasons reasons, PaymentContents contents, SeenContents seen, ContractRows contracts,
			DecisionLog decisions) {
		this.flags = flags;
		this.reasons = reasons;
		this.contents = contents;
		this.seen = seen;
		this.contracts = contracts;
		this.decisions = decisions;
	}

	/** What a reviewer's form shows: open flags to be reasoned away, and the hash of the content. */
	Map<String, Object> data(FormContext context, UUID instalment) {
		var territory = territory(context);
		var open = flags.open(context.caseId(), instalment).stream().map(flag -> Map.of("flag", flags.said(flag, territory))).toList();
		return Map.of("flagged", open.isEmpty() ? "no" : "yes", "flags", open, "content", contents.now(context.caseId(), instalment).hash());
	}

	/** Takes a reviewer's agreement; why not, by field, or nothing. Nobody changes contracts or pays meanwhile. */
	List<FormOutcome.Refusal> agree(FormContext context, UUID instalment, String step, Map<String, Object> answers) {
		contracts.lock(context.caseId());
		var now = contents.now(context.caseId(), instalment);
		if (!now.hash().equals(answers.get("content"))) {
			return List.of(new FormOutcome.Refusal("content", "claim.refused.changed"));
		}
		if (!step.equals("settle") && isVoided(context.caseId(), instalment, "settle")) {
			return List.of(new FormOutcome.Refusal("outcome", "claim.refused.voided"));
		}
		var given = given(answers);
		var open = flags.open(context.caseId(), instalment);
		var missing = missing(open, given, context);
		if (missing.isEmpty()) {
			keep(context, instalment, step, now, open, given);
		}
		return missing;
	}

	private List<FormOutcome.Refusal> missing(List<Flag> open, Map<String, String> given, FormContext context) {
		var territory = territory(context);
		return IntStream.range(0, open.size()).filter(line -> given.getOrDefault(flags.said(open.get(line), territory), "").length() < 2)
			.mapToObj(line -> new FormOutcome.Refusal("flags[" + line + "].reason", "claim.refused.flag", line + 1,
					flags.sentence(open.get(line)))).toList();
	}

	private void keep(FormContext context, UUID instalment, String step, PaymentContent now, List<Flag> open, Map<String, String> given) {
		var chain = decisions.of(context.caseId().toString());
		var decision = chain.get(chain.size() - 1).id();
		open.forEach(flag -> {
			var said = flags.said(flag, territory(context));
			reasons.add(context.caseId(), instalment, flag, said, given.get(said), decision, context);
		});
		seen.add(context.caseId(), instalment, step, now, decision, context);
	}

	/** Whether a decision on the payment saw another content than there is now. Nobody changes a contract until this transaction ends. */
	boolean isVoided(UUID project, UUID instalment) {
		contracts.lock(project);
		return isVoided(project, instalment, "settle") || isVoided(project, instalment, "release");
	}

	/** The same for retention money: what its settlement saw, and the order to pay it. */
	boolean isRetentionVoided(UUID project, UUID settlement) {
		contracts.lock(project);
		return isVoided(project, settlement, "settle") || isVoided(project, settlement, "retention");
	}

	private boolean isVoided(UUID project, UUID instalment, String step) {
		var now = contents.now(project, instalment).hash();
		return seen.last(instalment).stream().anyMatch(it -> it.step().equals(step) && !it.hash().equals(now));
	}

	private static Map<String, String> given(Map<String, Object> answers) {
		var given = new HashMap<String, String>();
		ClaimAnswers.rows(answers, "flags").forEach(row -> given.put(String.valueOf(row.get("flag")),
				row.get("reason") == null ? "" : ((String) row.get("reason")).strip()));
		return given;
	}

	private static String territory(FormContext context) {
		var office = context.actor().office();
		return office.substring(0, office.indexOf(':'));
	}

}
