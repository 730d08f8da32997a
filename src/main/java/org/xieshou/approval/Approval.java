package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The approval (立项批复) of a project as it stands on record.
 *
 * @param amount yuan approved; the partner's part never above what it committed, the whole never above what the plan costs
 * @param committed yuan the partner had committed
 * @param others yuan the plan has from sources other than the partner
 * @param planned yuan of the plan approved
 * @param route which application of the route table gave the power to approve
 * @param superiors the offices above the county that agreed, lowest first
 */
public record Approval(UUID project, int planVersion, BigDecimal amount, BigDecimal committed, BigDecimal others, BigDecimal planned,
		String meeting, int route, List<String> superiors, Instant at) {
}
