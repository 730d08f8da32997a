package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.xieshou.project.Proposals;

/** A plan of 400 000 yuan, of which the east is to give 300 000. */
class CeilingTests {

	@Test
	void theWholePlanWhereThePartnerCommitsItsWholePart() {
		assertThat(Ceiling.of(Proposals.plan(), new BigDecimal("300000"))).isEqualByComparingTo("400000");
	}

	@Test
	void thePartnersPartIsNoMoreThanItCommitted() {
		assertThat(Ceiling.of(Proposals.plan(), new BigDecimal("250000"))).isEqualByComparingTo("350000");
	}

	@Test
	void aGenerousPartnerDoesNotRaiseThePlan() {
		assertThat(Ceiling.of(Proposals.plan(), new BigDecimal("900000"))).isEqualByComparingTo("400000");
	}

}
