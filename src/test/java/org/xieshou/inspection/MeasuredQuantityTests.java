package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** How far what was built is from what was planned. */
class MeasuredQuantityTests {

	@Test
	void deviationIsInPerCentOfThePlan() {
		assertThat(road("3.2", "3.2").deviation()).isEqualByComparingTo("0");
		assertThat(road("3.2", "3.1").deviation()).isEqualByComparingTo("-3.13");
		assertThat(road("3", "3.5").deviation()).isEqualByComparingTo("16.67");
		assertThat(road("3.2", "0").deviation()).isEqualByComparingTo("-100");
	}

	private static MeasuredQuantity road(String planned, String measured) {
		return new MeasuredQuantity("水泥路", "公里", new BigDecimal(planned), new BigDecimal(planned), new BigDecimal(measured));
	}

}
