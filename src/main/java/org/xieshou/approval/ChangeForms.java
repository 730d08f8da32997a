package org.xieshou.approval;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two forms on which the county decides on a change request. */
@Configuration(proxyBeanMethods = false)
class ChangeForms {

	@Bean
	ChangeVerdictForm changeSupportForm(ChangeHearing hearing, VerdictTaking taking, ChangeWords words,
			ChangeAmounts amounts) {
		return new ChangeVerdictForm("change-support", Step.SUPPORT, hearing, taking, words, amounts);
	}

	@Bean
	ChangeVerdictForm changeDecisionForm(ChangeHearing hearing, VerdictTaking taking, ChangeWords words,
			ChangeAmounts amounts) {
		return new ChangeVerdictForm("change-decision", Step.GROUP, hearing, taking, words, amounts);
	}

}
