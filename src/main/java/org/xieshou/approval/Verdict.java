package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What one office said (意见) in the approval of a project or of a change to it.
 *
 * @param change the change request, or null for the project itself
 * @param round which asking of its step it answers, from 1
 * @param returnTo {@code previous} or {@code proposer}, null unless it is a return
 * @param afterReturn {@code again} or {@code straight}, null unless it is a return
 * @param amount yuan the leading group approves, or null
 * @param meeting the leading group's meeting, or null
 * @param content the version of the plan, or the revision of the change, that it is about
 */
record Verdict(UUID id, UUID project, UUID change, Step step, int round, String office, String officeName, String person,
		String personName, Answer answer, String returnTo, String afterReturn, BigDecimal amount, String meeting,
		String opinion, int content, Instant at) {

	public boolean agrees() {
		return answer == Answer.AGREE;
	}

	public boolean returns() {
		return answer == Answer.RETURN;
	}

	public boolean comesStraightBack() {
		return "straight".equals(afterReturn);
	}

	public boolean isToProposer() {
		return "proposer".equals(returnTo);
	}

}
