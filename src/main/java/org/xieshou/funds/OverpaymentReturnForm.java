package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** The finance bureau enters what the unit paid back of what it had been paid too much. */
@Component
class OverpaymentReturnForm implements FormHandler {

	private final Repayments repayments;

	private final Overruns overruns;

	private final MoneyWords words;

	OverpaymentReturnForm(Repayments repayments, Overruns overruns, MoneyWords words) {
		this.repayments = repayments;
		this.overruns = overruns;
		this.words = words;
	}

	@Override
	public String form() {
		return "overpayment-return";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var due = overruns.overpaid(context.caseId());
		return new HashMap<>(Map.of("due", due, "capitals", words.capitals(due), "dueOn", overruns.dueOn(context.caseId()).toString(), "rule",
				overruns.dueRule(context.caseId()), "amount", due));
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var on = (LocalDate) answers.get("arrivedOn");
		if (on.isAfter(LocalDate.ofInstant(context.at(), MovableClock.BEIJING))) {
			return FormOutcome.refused("arrivedOn", "funds.entered.arrivedOn");
		}
		var booked = repayments.book(new Repayments.Repayment(context.caseId(), (BigDecimal) answers.get("amount"), on,
				(String) answers.get("payer"), Papers.ids(answers)), context.actor());
		return booked ? FormOutcome.accepted()
				: FormOutcome.refused("amount", "funds.refused.repaid", words.yuan(overruns.overpaid(context.caseId())));
	}

}
