package org.xieshou.claim;

import java.time.Instant;

/** How a reviewer reasoned a flag away, as it was said then. */
record FlagReason(String flag, String said, String reason, String personName, String officeName, Instant at) {
}
