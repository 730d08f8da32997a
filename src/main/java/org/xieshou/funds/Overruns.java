package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** Whether a settlement goes further beyond what was approved than the rule of the day allows (超概), and what was paid too much. */
@Component
class Overruns {

	private final FinalSettlements settlements;

	private final PaymentPapers papers;

	private final ProjectAccounts accounts;

	private final FundRules rules;

	private final Clock clock;

	Overruns(FinalSettlements settlements, PaymentPapers papers, ProjectAccounts accounts, FundRules rules, Clock clock) {
		this.settlements = settlements;
		this.papers = papers;
		this.accounts = accounts;
		this.rules = rules;
		this.clock = clock;
	}

	FundRule rule() {
		return rules.overrun(LocalDate.now(clock));
	}

	/** By how many percent the newest settlement exceeds what was approved; zero where it does not. */
	BigDecimal percent(UUID project) {
		var approved = accounts.money(project).approved().total();
		return settlements.of(project).map(it -> it.overrun(approved)).orElse(BigDecimal.ZERO);
	}

	/** Whether whoever approved the project has to agree to its settlement. */
	boolean needsApproval(UUID project) {
		return percent(project).compareTo(rule().value()) > 0;
	}

	/** What was paid beyond the newest settlement and has not come back, in yuan. */
	BigDecimal overpaid(UUID project) {
		return settlements.of(project).map(it -> it.overpaid(accounts.money(project))).orElse(BigDecimal.ZERO);
	}

	/** The last day on which it is due back; an {@link IllegalStateException} before the settlement. */
	LocalDate dueOn(UUID project) {
		var settled = settlements.of(project).flatMap(it -> papers.find(it.settlement()))
			.orElseThrow(() -> new IllegalStateException("Project " + project + " is not settled"));
		var day = LocalDate.ofInstant(settled.at(), MovableClock.BEIJING);
		return day.plusDays(rules.repaymentDays(day).value().intValue());
	}

	String dueRule(UUID project) {
		return rules.repaymentDays(dueOn(project)).source();
	}

}
