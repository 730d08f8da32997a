package org.xieshou.claim;

import java.time.Instant;

/** The content that a decision on a payment saw, with who took it and when. */
record SeenContent(String step, String hash, PaymentContent content, Instant at, String personName, String officeName) {
}
