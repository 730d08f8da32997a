package org.xieshou.approval;

import java.util.List;

/**
 * The joint review (会审) as it stands. Everybody asked answers before it goes on, so that one return costs nobody their
 * task. After a return, {@code straight} asks those again who had not agreed and {@code again} asks all; one wish for all
 * outweighs any number of others.
 *
 * @param offices the offices the table of joint review names
 * @param round counts the askings, from 1; 0 before the first
 * @param verdicts every verdict of the review so far, oldest first
 */
record JointReview(List<String> offices, int round, List<Verdict> verdicts) {

	/** The offices that still have to answer in this round. */
	List<String> pending() {
		return asked().stream().filter(office -> in(round).stream().noneMatch(said -> said.office().equals(office))).toList();
	}

	/** {@code agreed}, {@code returned} or {@code refused}; a refusal outweighs a return. */
	String result() {
		if (in(round).stream().anyMatch(said -> said.answer() == Answer.REFUSE)) {
			return "refused";
		}
		return in(round).stream().anyMatch(Verdict::returns) ? "returned" : "agreed";
	}

	/** The last verdict of each office asked, in the order of the table. */
	List<Verdict> latest() {
		return offices.stream().flatMap(office -> verdicts.stream().filter(said -> said.office().equals(office))
			.reduce((earlier, later) -> later).stream()).toList();
	}

	/** Whether the round's returns ask the proposer, rather than the implementing unit, to revise the plan. */
	boolean isReturnedToProposer() {
		return in(round).stream().anyMatch(Verdict::isToProposer);
	}

	private List<String> asked() {
		var returns = in(round - 1).stream().filter(Verdict::returns).toList();
		var straight = !returns.isEmpty() && returns.stream().allMatch(Verdict::comesStraightBack);
		return straight ? offices.stream().filter(office -> !hasAgreed(office)).toList() : offices;
	}

	private boolean hasAgreed(String office) {
		var said = verdicts.stream().filter(each -> each.round() < round && each.office().equals(office)).toList();
		return !said.isEmpty() && said.get(said.size() - 1).agrees();
	}

	private List<Verdict> in(int which) {
		return verdicts.stream().filter(said -> said.round() == which).toList();
	}

}
