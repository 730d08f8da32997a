package org.xieshou.approval;

import java.time.Instant;
import java.util.UUID;

/** Everybody who approved a project agreed to cancel it. */
public record CancellationAccepted(UUID project, UUID change, Instant at) {
}
