package org.xieshou.funds;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.xieshou.process.model.TableTerm;
import org.xieshou.process.model.VocabularyTerms;

/** What diagrams may say about money. */
@Component
class FundsTerms implements VocabularyTerms {

	static final String PLAN = "instalment-plan";

	@Override
	public Set<String> processes() {
		return Set.of("disbursement", "instalment");
	}

	@Override
	public Set<String> variables() {
		return Set.of("instalment", "released");
	}

	@Override
	public Set<String> forms() {
		return Set.of("payment-application", "payment-settlement", "release-funds", "final-settlement", "overrun-decision", "overpayment-return", "retention-settlement");
	}

	@Override
	public Set<TableTerm> tables() {
		return Set.of(new TableTerm(PLAN, Set.of("date", "kind", "amount"), Set.of("instalments")));
	}

}
