package org.xieshou.funds;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** Whoever approved a project agrees to a settlement far beyond it, or returns it; what was approved to be paid stays as it is. */
@Component
class OverrunDecisionForm implements FormHandler {

	private final FinalSettlements settlements;

	private final ProjectAccounts accounts;

	private final Overruns overruns;

	private final MoneyWords words;

	OverrunDecisionForm(FinalSettlements settlements, ProjectAccounts accounts, Overruns overruns, MoneyWords words) {
		this.settlements = settlements;
		this.accounts = accounts;
		this.overruns = overruns;
		this.words = words;
	}

	@Override
	public String form() {
		return "overrun-decision";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var data = new HashMap<String, Object>();
		settlements.of(context.caseId()).ifPresent(it -> {
			data.put("approved", accounts.money(context.caseId()).approved().total());
			data.put("settled", it.settled());
			data.put("percent", overruns.percent(context.caseId()));
			data.put("lines", it.lines().stream().map(this::line).collect(Collectors.joining("\n")));
			data.put("rule", overruns.rule().source());
		});
		return data;
	}

	private String line(SettledLine line) {
		return words.say("funds.settled.line", words.say(line.source().messageKey()), line.item(), words.yuan(line.approved()),
				words.yuan(line.settled()), words.yuan(line.difference()));
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		return FormOutcome.accepted();
	}

}
