package org.xieshou.claim;

import java.util.List;
import java.util.Optional;

/**
 * A decision on a payment that no longer holds, because what it saw has changed.
 *
 * @param changes what changed, part by part
 */
record Voided(SeenContent seen, List<Change> changes) {

	/** What a part said that it no longer says, and what it says now. */
	record Change(String part, List<String> before, List<String> after) {

		static Change of(String part, PaymentContent then, PaymentContent now) {
			return new Change(part, without(then.parts().get(part), now.parts().get(part)), without(now.parts().get(part), then.parts().get(part)));
		}

		private static List<String> without(List<String> lines, List<String> others) {
			return lines.stream().filter(line -> !others.contains(line)).toList();
		}

	}

	static Optional<Voided> of(SeenContent seen, PaymentContent now) {
		return seen.hash().equals(now.hash()) ? Optional.empty()
				: Optional.of(new Voided(seen, seen.content().changed(now).stream().map(part -> Change.of(part, seen.content(), now)).toList()));
	}

}
