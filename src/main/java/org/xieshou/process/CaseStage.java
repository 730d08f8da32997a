package org.xieshou.process;

import java.time.Instant;

/** A stage of a case's life, and when it was entered and left. */
public record CaseStage(String stage, Instant enteredAt, Instant leftAt) {
}
