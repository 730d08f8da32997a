package org.xieshou.personnel;

import java.util.List;

import org.xieshou.office.DelegationProblem;

/** Nobody came to act for anybody; nothing was written. Thrown at the outer edge of the act's own transaction only. */
class DelegationRefused extends RuntimeException {

	private final List<DelegationProblem> problems;

	DelegationRefused(List<DelegationProblem> problems) {
		super(problems.stream().map(DelegationProblem::key).toList().toString());
		this.problems = problems;
	}

	List<DelegationProblem> problems() {
		return problems;
	}

}
