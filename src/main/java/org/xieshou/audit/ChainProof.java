package org.xieshou.audit;

import java.util.List;

/**
 * Whether a chain of decisions is whole.
 *
 * @param proved how many decisions from the first on are unaltered
 * @param broken the number of the first record that was altered, is missing or was added; 0 when the chain is whole
 * @param fault what is wrong with it, a message key under {@code audit.chain.}, or null
 */
public record ChainProof(String chain, int proved, int broken, String fault) {

	/** The last decision a chain is known to hold. */
	record Head(int number, String hash) {
	}

	public boolean whole() {
		return broken == 0;
	}

	static ChainProof of(String chain, List<Decision> decisions, Head head) {
		var previous = DecisionHash.FIRST;
		var number = 0;
		for (var decision : decisions) {
			if (decision.number() != number + 1) {
				return new ChainProof(chain, number, number + 1, "missing");
			}
			if (!decision.previousHash().equals(previous) || !decision.hash().equals(DecisionHash.of(decision))) {
				return new ChainProof(chain, number, decision.number(), "altered");
			}
			previous = decision.hash();
			number = decision.number();
		}
		if (head.number() != number || !head.hash().equals(previous)) {
			return new ChainProof(chain, number, number + 1, "cut");
		}
		return new ChainProof(chain, number, 0, null);
	}

}
