package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * To whom withheld money goes, as settled anew (重新核定质量保证金): after a change behind the settlement, or where a project
 * was cancelled before it had one.
 *
 * @param amount what is kept back, in yuan
 * @param papers the ids of the papers, separated by commas
 */
record RetentionSettlement(UUID id, UUID project, BigDecimal amount, Payee payee, String papers, Instant at, Actor by) {
}
