package org.xieshou.funds;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.CaseContent;

/** The money side of what is decided on: instalments, and the papers that lie before whoever settles or pays next. */
@Component
class MoneyContent implements CaseContent {

	private final Instalments instalments;

	private final PaymentPapers papers;

	MoneyContent(Instalments instalments, PaymentPapers papers) {
		this.instalments = instalments;
		this.papers = papers;
	}

	@Override
	public Object of(UUID caseId) {
		return instalments.of(caseId).stream().map(part -> Map.of("instalment", part,
				"application", papers.application(part.id()), "settlement", papers.settlement(part.id()),
				"order", papers.order(part.id()))).toList();
	}

}
