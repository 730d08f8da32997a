package org.xieshou.approval;

import java.time.Instant;
import java.util.UUID;

/** A project was refused in its approval. */
public record ProjectRefused(UUID project, Instant at) {
}
