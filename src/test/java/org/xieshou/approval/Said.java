package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Verdicts for tests of the rules. */
final class Said {

	private Said() {
	}

	static Verdict agree(int round, String office) {
		return agreeTo(round, office, 1, null);
	}

	static Verdict agreeTo(int round, String office, int content, BigDecimal amount) {
		return verdict(round, office, Answer.AGREE, null, null, content, amount);
	}

	static Verdict back(int round, String office, String to, String after) {
		return verdict(round, office, Answer.RETURN, to, after, 1, null);
	}

	static Verdict refuse(int round, String office) {
		return verdict(round, office, Answer.REFUSE, null, null, 1, null);
	}

	private static Verdict verdict(int round, String office, Answer answer, String to, String after, int content, BigDecimal amount) {
		return new Verdict(UUID.randomUUID(), UUID.randomUUID(), null, Step.REVIEW, round, office, office, "clerk", "clerk", answer,
				to, after, amount, null, "…", content, Instant.EPOCH);
	}

}
