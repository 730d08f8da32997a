package org.xieshou.supervision;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Where the next page begins: after this decision, newest first. It opens nothing that the territory does not. */
record DecisionCursor(Instant at, UUID id) {

	/** Empty where the text is no cursor of ours. */
	static Optional<DecisionCursor> read(String text) {
		try {
			var parts = text.split("_", 2);
			return Optional.of(new DecisionCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])));
		}
		catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
			return Optional.empty();
		}
	}

	static String after(FoundDecision last) {
		return last.at() + "_" + last.id();
	}

	OffsetDateTime instant() {
		return at.atOffset(ZoneOffset.UTC);
	}

}
