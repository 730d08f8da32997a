package org.xieshou.process;

import java.time.Instant;
import java.util.UUID;

/** A case entered a stage of its life, which is a process called by its lifecycle, or left it; the other time is null then. */
record StageMoved(UUID caseId, String processInstance, String stage, Instant enteredAt, Instant leftAt) {
}
