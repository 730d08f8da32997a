package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * A written application for an instalment (拨付申请), as the implementing unit handed it in.
 *
 * @param work what was done
 * @param requested yuan
 * @param papers the ids of the papers, separated by commas
 */
record PaymentApplication(UUID id, UUID instalment, String work, BigDecimal requested, Payee payee, String papers,
		Instant at, Actor by) {
}
