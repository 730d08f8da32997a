package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An instalment left the dedicated account, in yuan. */
public record InstalmentReleased(UUID project, UUID instalment, BigDecimal amount, Instant at) {
}
