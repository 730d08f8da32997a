package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.project.Source;

/** How much matching money has to be there before how much may leave. */
class FundingStepTests {

	@Test
	void aidLeavesOnlyInTheShareInWhichMatchingMoneyArrived() {
		var half = step("900000", "0", "300000", "0", "150000");
		assertThat(half.missing(new BigDecimal("600000.00")).bySource()).isEmpty();
		assertThat(half.missing(new BigDecimal("600000.04")).of(Source.COUNTY_MATCHING)).isEqualByComparingTo("0.01");
		assertThat(half.missing(new BigDecimal("1200000.00")).of(Source.COUNTY_MATCHING)).isEqualByComparingTo("150000");
	}

	@Test
	void whatAlreadyLeftCountsTowardsTheShare() {
		var step = step("900000", "450000", "300000", "150000", "150000");
		assertThat(step.missing(new BigDecimal("120000.00")).of(Source.COUNTY_MATCHING)).isEqualByComparingTo("30000");
	}

	@Test
	void withoutTheRuleOnlyWhatIsPaidOfASourceHasToBeThere() {
		var ahead = new FundingStep(step("900000", "600000", "300000", "0", "150000").money(), BigDecimal.ZERO);
		assertThat(ahead.missing(new BigDecimal("300000.00")).bySource()).isEmpty();
		assertThat(ahead.missing(new BigDecimal("330000.00")).of(Source.COUNTY_MATCHING)).isEqualByComparingTo("15000");
	}

	@Test
	void aProjectWithoutMatchingMoneyWaitsForNone() {
		var aid = new SourceBalance(Source.EAST_AID, yuan("100"), yuan("100"), yuan("0"), yuan("0"), yuan("0"), yuan("0"));
		assertThat(new FundingStep(new ProjectMoney(UUID.randomUUID(), "511322", List.of(aid)), yuan("100")).missing(yuan("100")).bySource()).isEmpty();
	}

	private static FundingStep step(String aid, String aidPaid, String matching, String matchingPaid, String arrived) {
		return new FundingStep(new ProjectMoney(UUID.randomUUID(), "511322", List.of(
				new SourceBalance(Source.EAST_AID, yuan(aid), yuan(aid).subtract(yuan(aidPaid)), yuan(aidPaid), yuan("0"), yuan("0"), yuan("0")),
				new SourceBalance(Source.COUNTY_MATCHING, yuan(matching), yuan(matching).subtract(yuan(matchingPaid)), yuan(matchingPaid), yuan("0"),
						yuan("0"), yuan(arrived)))), yuan("100"));
	}

	private static BigDecimal yuan(String yuan) {
		return new BigDecimal(yuan).setScale(2);
	}

}
