package org.xieshou.funds;

/**
 * Whether an instalment may leave, judged on one set of papers.
 *
 * @param outcome released where it may, else the refusal
 * @param settled the settlement it was judged on, or null where there is none
 * @param order the order it was judged on, or null where there is none
 */
record Clearance(ReleaseOutcome outcome, PaymentSettlement settled, ReleaseOrder order) {
}
