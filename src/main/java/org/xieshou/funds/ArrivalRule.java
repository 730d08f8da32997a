package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** Whether enough matching and self-raised money has arrived, as the rule of the day demands, and the words for it. */
@Component
class ArrivalRule {

	private final FundRules rules;

	private final MoneyWords words;

	private final Clock clock;

	ArrivalRule(FundRules rules, MoneyWords words, Clock clock) {
		this.rules = rules;
		this.words = words;
		this.clock = clock;
	}

	/** What is missing before that much can leave, by source. */
	Amounts missing(ProjectMoney money, BigDecimal yuan) {
		return new FundingStep(money, rule().value()).missing(yuan);
	}

	/** The refusal to settle or order that much, naming what is missing. */
	Optional<FormOutcome> refusal(ProjectMoney money, BigDecimal yuan) {
		var missing = missing(money, yuan);
		return missing.bySource().isEmpty() ? Optional.empty()
				: Optional.of(FormOutcome.refused("outcome", "funds.refused.notArrived", words.inOneLine(missing), rule().source()));
	}

	/** What was to arrive, what has, and what is missing before that much can leave, a line a source; or that nothing has to. */
	String standing(ProjectMoney money, BigDecimal yuan) {
		var missing = missing(money, yuan);
		var lines = money.arriving().stream().map(source -> words.say(
				missing.of(source).signum() > 0 ? "funds.arrivals.line" : "funds.arrivals.enough", words.say(source.messageKey()),
				words.yuan(money.approved().of(source)), words.yuan(money.arrived().of(source)), words.yuan(missing.of(source))))
			.collect(Collectors.joining("\n"));
		return lines.isEmpty() ? words.say("funds.arrivals.none") : lines;
	}

	private FundRule rule() {
		return rules.arrivalStep(LocalDate.now(clock));
	}

}
