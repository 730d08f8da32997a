package org.xieshou.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in capitals, as on payment papers; the same as islands/capitals.js writes while typing. */
class CapitalsTests {

	@ParameterizedTest
	@CsvSource({ "0,零元整", "1,壹元整", "10,壹拾元整", "1234.5,壹仟贰佰叁拾肆元伍角整", "1000000,壹佰万元整", "1000001,壹佰万零壹元整",
			"10010000,壹仟零壹万元整", "10001000,壹仟万壹仟元整", "100010000,壹亿零壹万元整", "100000001,壹亿零壹元整", "20000000000,贰佰亿元整",
			"1234567890.12,壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分", "0.05,伍分", "0.5,伍角整", "3.05,叁元零伍分", "325000,叁拾贰万伍仟元整",
			"1005.00,壹仟零伍元整", "100001000,壹亿零壹仟元整", "1000010000,壹拾亿零壹万元整" })
	void everyAmountHasOneSpelling(BigDecimal yuan, String capitals) {
		assertThat(new MoneyFormat().capitals(yuan)).isEqualTo(capitals);
	}

	@Test
	void fractionsOfACentAndDebtsHaveNone() {
		assertThatThrownBy(() -> Capitals.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
		assertThatThrownBy(() -> Capitals.of(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
	}

}
