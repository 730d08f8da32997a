package org.xieshou.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Computes the hash that binds a decision to its content and to the decision before it. */
final class DecisionHash {

	static final String FIRST = "0".repeat(64);

	private DecisionHash() {
	}

	static String of(Decision decision) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("id", decision.id().toString());
		content.put("chain", decision.chain());
		content.put("number", decision.number());
		content.put("at", decision.at().toString());
		content.put("territory", decision.territory());
		content.put("actor", decision.actor());
		content.put("act", decision.act());
		content.put("task", decision.task());
		content.put("outcome", decision.outcome());
		content.put("answers", decision.answers());
		content.put("reason", decision.reason());
		content.put("contentHash", decision.contentHash());
		content.put("rules", decision.rules());
		content.put("attachments", decision.attachments());
		content.put("previousHash", decision.previousHash());
		return Hashes.sha256(CanonicalJson.write(content));
	}

}
