package org.xieshou.project;

import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The proposer answers a return: hands the proposal in again, revised on its page, or withdraws it. */
@Component
class ProposalRevisionForm implements FormHandler {

	private final ProposalReturns returns;
	private final ProjectPool pool;

	ProposalRevisionForm(ProposalReturns returns, ProjectPool pool) {
		this.returns = returns;
		this.pool = pool;
	}

	@Override
	public String form() {
		return "proposal-revision";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		return returns.open(context.caseId())
			.map(open -> Map.<String, Object>of("returned", open.officeName() + "：" + open.reason()))
			.orElse(Map.of());
	}

	/** The way back stays as the office that returned it asked for. */
	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		returns.answer(context.caseId());
		if ("withdraw".equals(answers.get("outcome"))) {
			pool.leave(context.caseId(), (String) answers.get("reason"));
			return Selected.WITHDRAWN;
		}
		return FormOutcome.accepted(Map.of("afterReturn", Objects.toString(context.text("afterReturn"), "again")));
	}

}
