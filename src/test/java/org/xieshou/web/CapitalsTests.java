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
			"1005.00,壹仟零伍元整", "100001000,壹亿零壹仟元整", "1000010000,壹拾亿零壹万元整",
			"0.01,壹分", "0.10,壹角整", "100000000.01,壹亿元零壹分", "10000000,壹仟万元整", "107000.53,壹拾万柒仟元伍角叁分", "16409.02,壹万陆仟肆佰零玖元零贰分",
			"1409.50,壹仟肆佰零玖元伍角整", "6007.14,陆仟零柒元壹角肆分", "1680.32,壹仟陆佰捌拾元叁角贰分", "700.07,柒佰元零柒分", "20000050000,贰佰亿零伍万元整",
			"1000000000000,壹万亿元整", "1000000000005,壹万亿零伍元整", "1234567800000000,壹仟贰佰叁拾肆万伍仟陆佰柒拾捌亿元整" })
	void everyAmountHasOneSpelling(BigDecimal yuan, String capitals) {
		assertThat(new MoneyFormat().capitals(yuan)).isEqualTo(capitals);
	}

	@Test
	void fractionsOfACentAndDebtsHaveNone() {
		assertThatThrownBy(() -> Capitals.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
		assertThatThrownBy(() -> Capitals.of(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
	}

}
