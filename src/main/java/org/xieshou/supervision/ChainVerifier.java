package org.xieshou.supervision;

import org.springframework.stereotype.Component;
import org.xieshou.audit.DecisionLog;

/** Verifies one chain; a case without a single decision has lost its first one. */
@Component
class ChainVerifier {

	private final DecisionLog decisions;

	ChainVerifier(DecisionLog decisions) {
		this.decisions = decisions;
	}

	VerifiedChain verify(String chain) {
		var proof = decisions.prove(chain);
		if (proof.whole() && proof.proved() == 0) {
			return new VerifiedChain(chain, 0, 1, "missing", null, null);
		}
		return VerifiedChain.of(proof);
	}

}
