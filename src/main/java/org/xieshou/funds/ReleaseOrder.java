package org.xieshou.funds;

import java.time.Instant;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * The finance bureau's order to pay (拨付指令).
 *
 * @param instalment the instalment, or null for retention money
 * @param settlement the settlement it pays, or null for retention money
 * @param voucher the number of the payment voucher
 */
record ReleaseOrder(UUID id, UUID project, UUID instalment, UUID settlement, String voucher, Instant at, Actor by) {
}
