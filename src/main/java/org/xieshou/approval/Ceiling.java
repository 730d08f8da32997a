package org.xieshou.approval;

import java.math.BigDecimal;

import org.xieshou.project.Plan;
import org.xieshou.project.Source;

/** For how much a plan may be approved: the partner's part no higher than it committed, and what the other sources give. */
final class Ceiling {

	private Ceiling() {
	}

	/** Yuan; never above what the plan costs. */
	static BigDecimal of(Plan plan, BigDecimal committed) {
		return others(plan).add(plan.from(Source.EAST_AID).min(committed));
	}

	/** What the plan has from sources other than east aid, in yuan. */
	static BigDecimal others(Plan plan) {
		return plan.total().subtract(plan.from(Source.EAST_AID));
	}

}
