package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The approval (立项批复) of a project as it stands on record.
 *
 * @param amount yuan approved; never above what the partner committed nor what the plan costs
 * @param committed yuan the partner had committed
 * @param planned yuan of the plan approved
 * @param route which application of the route table gave the power to approve
 * @param superiors the offices above the county that agreed, lowest first
 */
public record Approval(UUID project, int planVersion, BigDecimal amount, BigDecimal committed, BigDecimal planned,
		String meeting, int route, List<String> superiors, Instant at) {
}
