package org.xieshou.approval;

import java.time.Instant;
import java.util.UUID;

/** A change or cancellation was requested; payments wait until it is closed. */
public record ChangeRequested(UUID project, UUID change, String kind, Instant at) {
}
