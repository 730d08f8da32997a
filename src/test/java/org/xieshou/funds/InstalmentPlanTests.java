package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an instalment comes to. */
class InstalmentPlanTests {

	private static final BigDecimal APPROVED = new BigDecimal("1000000.00");

	@Test
	void fourFiveOnePaysFortyPercentThenNinetyInAll() {
		var steps = InstalmentPlan.parse("40@40 + 50@90").steps();
		assertThat(steps).extracting(step -> step.cumulative().intValue()).containsExactly(40, 90);
		assertThat(steps).extracting(step -> step.threshold().intValue()).containsExactly(40, 90);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "40", "40@", "0@10", "60@50 + 40@90", "101@100", "40@101", "40@40 + 30@30", "x@y", "40@40;50@90" })
	void aRowThatPaysNothingEverythingOrOutOfOrderIsRefused(String row) {
		assertThatThrownBy(() -> InstalmentPlan.parse(row)).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest(name = "verified {0} %, released {1}: {2}")
	@CsvSource({ "0,0,0", "39.99,0,0", "40,0,400000", "65,0,400000", "40,400000,0", "100,400000,0", "40,100000,300000" })
	void theFirstOfFourFiveOneWaitsForFortyPercentAndNeverPaysMore(BigDecimal verified, BigDecimal released, BigDecimal payable) {
		assertThat(part(40, 40).payable(APPROVED, released, verified)).isEqualByComparingTo(payable);
	}

	@Test
	void evenWhereThePlanPaysAheadNothingIsPaidBeyondVerifiedProgress() {
		assertThat(part(30, 0).payable(APPROVED, BigDecimal.ZERO, BigDecimal.ZERO)).isEqualByComparingTo("0");
		assertThat(part(30, 0).payable(APPROVED, BigDecimal.ZERO, new BigDecimal("12.5"))).isEqualByComparingTo("125000");
	}

	@Test
	void fractionsOfACentAreNotPaid() {
		assertThat(part(33, 0).payable(new BigDecimal("100.01"), BigDecimal.ZERO, new BigDecimal(100))).isEqualByComparingTo("33.00");
	}

	private static Instalment part(int cumulative, int threshold) {
		return new Instalment(UUID.randomUUID(), UUID.randomUUID(), 1, false, new BigDecimal(cumulative),
				new BigDecimal(threshold), "");
	}

}
