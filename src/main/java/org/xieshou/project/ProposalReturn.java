package org.xieshou.project;

import java.time.Instant;

/** A proposal that was returned: by which office, why and when; answered once it was handed in again or withdrawn. */
public record ProposalReturn(int number, String officeName, String reason, Instant returnedAt, Instant answeredAt) {
}
