package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an application for payment asks for, to be backed by a claim.
 *
 * @param application its id
 * @param requested yuan
 */
public record AppliedPayment(UUID application, UUID instalment, BigDecimal requested, String payee, String account) {
}
