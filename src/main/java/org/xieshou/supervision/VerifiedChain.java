package org.xieshou.supervision;

import org.xieshou.audit.ChainProof;

/**
 * The result for one chain.
 *
 * @param proved how many decisions from the first on are unaltered
 * @param broken the number of the first record that is altered, missing or added; 0 when the chain is whole
 * @param fault {@code altered}, {@code missing} or {@code cut}, or null
 * @param caseNumber the case's number, or the county of an account; null for the models
 * @param title the case's title, else null
 */
record VerifiedChain(String chain, int proved, int broken, String fault, String caseNumber, String title) {

	static VerifiedChain of(ChainProof proof) {
		return new VerifiedChain(proof.chain(), proof.proved(), proof.broken(), proof.fault(), null, null);
	}

	public boolean isWhole() {
		return broken == 0;
	}

}
