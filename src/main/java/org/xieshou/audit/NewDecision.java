package org.xieshou.audit;

import java.util.List;
import java.util.Map;

/**
 * What is to go on record for one act; {@link DecisionLog} adds time, number and hashes.
 *
 * @param chain the chain it belongs to: a case's id, or {@code models}
 * @param territory the division code of the place it concerns, for auditors
 * @param actor who acts
 * @param act what is done: {@code complete}, {@code claim}, {@code propose}, {@code deploy} ...
 * @param task the task decided, or null outside a task
 * @param outcome the routing answer, such as {@code agree}, or null
 * @param answers the validated answers
 * @param reason the opinion or reason given, or null
 * @param contentHash SHA-256 of what was decided on
 * @param rules the decision table rows that led here
 * @param attachments SHA-256 of each paper seen or added
 */
public record NewDecision(String chain, String territory, Actor actor, String act, DecidedTask task, String outcome,
		Map<String, Object> answers, String reason, String contentHash, List<FiredRule> rules,
		List<String> attachments) {

	/** The task of a process version on which a decision was taken, with the hash of the diagram. */
	public record DecidedTask(String id, String key, String name, String form, String process, int version,
			String diagramHash) {
	}

	/** One row of a decision table that applied: table, version, row id and the row's note on its source. */
	public record FiredRule(String table, int version, String row, String source) {
	}

	/** An act outside any task. */
	public static NewDecision of(String chain, String territory, Actor actor, String act, Map<String, Object> answers,
			String reason, String contentHash) {
		return new NewDecision(chain, territory, actor, act, null, null, answers, reason, contentHash, List.of(),
				List.of());
	}

}
