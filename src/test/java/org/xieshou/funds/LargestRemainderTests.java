package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.xieshou.project.Source;

/** Sharing an amount out over sources, to the cent. */
class LargestRemainderTests {

	private static final int ROUNDS = 5_000;

	@Test
	void theCentsLeftGoToTheLargestRemainders() {
		var shares = amounts(100_00, 100_00, 100_00).share(new BigDecimal("100.00"));
		assertThat(shares.bySource().values()).containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
	}

	@Test
	void whoeverGaveMorePaysMore() {
		var shares = amounts(300_000_00, 100_000_00).share(new BigDecimal("120000.00"));
		assertThat(shares.of(Source.EAST_AID)).isEqualByComparingTo("90000");
		assertThat(shares.of(Source.CENTRAL)).isEqualByComparingTo("30000");
	}

	@Test
	void nothingIsSharedOutBeyondWhatThereIs() {
		assertThatThrownBy(() -> amounts(1, 1).share(new BigDecimal("0.03"))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> amounts(1, 1).share(new BigDecimal("-0.01"))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void whateverTheSequenceOfPaymentsNoSourcePaysMoreThanItGaveAndNothingIsLost() {
		var random = new Random(20261122);
		for (var round = 0; round < ROUNDS; round++) {
			var given = amounts(random.ints(1 + random.nextInt(6), 1, 1_000_000).toArray());
			var left = given;
			var paid = Amounts.NONE;
			while (left.total().signum() > 0) {
				var payment = cents(1 + random.nextLong(left.total().unscaledValue().longValue()));
				var shares = left.share(payment);
				assertThat(shares.total()).isEqualByComparingTo(payment);
				left = left.minus(shares);
				paid = paid.plus(shares);
				assertThat(left.bySource().values()).allMatch(amount -> amount.signum() >= 0);
			}
			assertThat(paid.positive().bySource()).isEqualTo(given.bySource());
		}
	}

	@Test
	void asLongAsNothingIsRoundedEverySourceStaysInItsProportion() {
		var given = amounts(300_000_00, 100_000_00);
		var first = given.share(new BigDecimal("33333.33"));
		var second = given.minus(first).share(new BigDecimal("66666.67"));
		assertThat(first.plus(second).of(Source.EAST_AID)).isBetween(new BigDecimal("74999.99"), new BigDecimal("75000.01"));
	}

	private static Amounts amounts(int... cents) {
		Map<Source, BigDecimal> amounts = new LinkedHashMap<>();
		for (var i = 0; i < cents.length; i++) {
			amounts.put(Source.values()[i], cents(cents[i]));
		}
		return new Amounts(amounts);
	}

	private static BigDecimal cents(long cents) {
		return BigDecimal.valueOf(cents, 2);
	}

}
