package org.xieshou.approval;

import java.time.Instant;
import java.util.UUID;

/** A change or cancellation was refused or withdrawn; the plan stays as it is. */
public record ChangeRefused(UUID project, UUID change, Instant at) {
}
