package org.xieshou.process;

import java.time.Instant;
import java.util.UUID;

/** A case entered or left a stage of its life, which is a process called by its lifecycle. */
record StageMoved(UUID caseId, String processInstance, String stage, Instant enteredAt, Instant leftAt) {
}
