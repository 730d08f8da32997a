package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A change was approved: which version of the plan holds now, for how many yuan. */
public record ChangeApplied(UUID project, UUID change, int planVersion, BigDecimal amount, Instant at) {
}
