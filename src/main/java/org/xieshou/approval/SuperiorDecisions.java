package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What the levels above the county said, one after the other from below. The list of a round never changes while it is
 * asked. After a return that comes straight back, a level that agreed to the very same content and amount is not asked twice.
 *
 * @param offices the offices that must agree, lowest first
 * @param round counts the askings, from 1; 0 before the first
 * @param verdicts every verdict of these levels so far, oldest first
 * @param content the version they are asked about now
 * @param amount yuan the county approves now, or null
 */
record SuperiorDecisions(List<String> offices, int round, List<Verdict> verdicts, int content, BigDecimal amount) {

	/** Whom to ask in this round, in order. */
	List<String> asked() {
		var last = lastBefore();
		var straight = last != null && last.returns() && last.comesStraightBack();
		return straight ? offices.stream().filter(office -> !stillAgrees(office)).toList() : offices;
	}

	/** {@code agreed}, {@code refused}, or where it was returned to: {@code previous} or {@code proposer}. */
	String result() {
		return verdicts.stream().filter(said -> said.round() == round && !said.agrees()).findFirst()
			.map(said -> said.returns() ? said.returnTo() : "refused").orElse("agreed");
	}

	private Verdict lastBefore() {
		var before = verdicts.stream().filter(said -> said.round() < round).toList();
		return before.isEmpty() ? null : before.get(before.size() - 1);
	}

	private boolean stillAgrees(String office) {
		var said = verdicts.stream().filter(each -> each.round() < round && each.office().equals(office)).toList();
		return !said.isEmpty() && isStillMeant(said.get(said.size() - 1));
	}

	private boolean isStillMeant(Verdict said) {
		return said.agrees() && said.content() == content && sameAmount(said.amount());
	}

	private boolean sameAmount(BigDecimal then) {
		return then == null || amount == null ? Objects.equals(then, amount) : then.compareTo(amount) == 0;
	}

}
