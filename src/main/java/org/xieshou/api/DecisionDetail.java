package org.xieshou.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.audit.ChainProof;

/** A decision with everything that binds it: to what was decided on, to its papers, to the decision before it. */
record DecisionDetail(UUID id, int number, OffsetDateTime at, String territory, DecisionLine.Actor actor, String act, @Nullable DecidedTask task,
		@Nullable String outcome, @Nullable String reason, @Nullable Map<String, Object> answers, List<AppliedRule> rules, List<String> papers,
		String contentHash, String previousHash, String hash, Proof proof) {

	/** The task that was decided, with the hash of the diagram that asked for it. */
	record DecidedTask(String name, String form, String process, int processVersion, String diagramHash) {
	}

	/** A row of a decision table that applied, and its source. */
	record AppliedRule(String table, int version, String row, @Nullable String source) {
	}

	/** Whether the chain of the project's decisions is whole; how many from the first on are proved, and the first that is not. */
	record Proof(boolean whole, int proved, @Nullable Integer broken, @Nullable String fault) {

		static Proof of(ChainProof proof) {
			return new Proof(proof.whole(), proof.proved(), proof.whole() ? null : proof.broken(), proof.fault());
		}

	}

}
