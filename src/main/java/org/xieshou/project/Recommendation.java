package org.xieshou.project;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A project recommended to an east partner, and what the partner said.
 *
 * @param partner the partner's division code
 * @param amount yuan the partner committed, or null
 * @param refusal why the partner passed, or null
 */
record Recommendation(int round, String partner, String reason, Instant recommendedAt, Instant answeredAt,
		BigDecimal amount, String refusal) {
}
