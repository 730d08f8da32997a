package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A project was approved: which version of its plan, for how many yuan. */
public record ProjectApproved(UUID project, int planVersion, BigDecimal amount, Instant at) {
}
