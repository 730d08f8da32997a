package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the case page shows of a project's money.
 *
 * @param verified percent of the work verified last, or null
 * @param settlement what the project came to, or null
 * @param chart the figures of the picture
 * @param cancelled whether the project was cancelled
 */
record MoneyView(ProjectMoney money, BigDecimal verified, List<Line> instalments, FinalSettlement settlement,
		Map<String, Object> chart, boolean cancelled) {

	/**
	 * One instalment.
	 *
	 * @param planned what it comes to by the plan, in yuan
	 * @param requested what was applied for last, or null
	 * @param settled what was settled last, or null
	 * @param release how it left, or null
	 */
	record Line(Instalment part, BigDecimal planned, BigDecimal requested, BigDecimal settled, Releases.Release release) {

		/** A word of the kit: passed when it left, running while it is on its way, draft before. */
		public String tone() {
			return release != null ? "passed" : requested != null || settled != null ? "running" : "draft";
		}

		/** How far it is: {@code released}, {@code settled}, {@code applied} or {@code planned}. */
		public String state() {
			return release != null ? "released" : settled != null ? "settled" : requested != null ? "applied" : "planned";
		}

	}

	/** Warranty money that is due because the project was cancelled, in yuan; nothing otherwise. */
	public BigDecimal due() {
		return cancelled ? money.retained().total() : BigDecimal.ZERO;
	}

	/** What was paid beyond the settled value, in yuan; due back. */
	public BigDecimal overpaid() {
		return settlement == null ? BigDecimal.ZERO : money.released().total().subtract(settlement.settled()).max(BigDecimal.ZERO);
	}

}
