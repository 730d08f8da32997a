package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last sign of a credit code proves the others. */
class CreditCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y43", "911101080000000000", "91511322MADEM00015" })
	void aCodeIsSoundOnlyWithItsOwnCheckDigit(String code) {
		var own = code.substring(0, 17) + CreditCode.check(code.substring(0, 17));
		assertThat(CreditCode.isSound(own)).isTrue();
		assertThat("0123456789ABCDEFGHJKLMNPQRTUWXY".chars().mapToObj(sign -> code.substring(0, 17) + (char) sign)
			.filter(CreditCode::isSound)).containsExactly(own);
	}

	@Test
	void theExampleOfTheStandardIsSound() {
		assertThat(CreditCode.isSound("91350100M000100Y43")).isTrue();
	}

	@Test
	void oneWrongSignOrTwoExchangedAreNoticed() {
		assertThat(CreditCode.isSound("91350100M000100Y48")).isFalse();
		assertThat(CreditCode.isSound("91350100M000100Y34")).isFalse();
		assertThat(CreditCode.isSound("19350100M000100Y43")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "91350100m000100y43", "９1350100M000100Y43" })
	void whatIsNoCodeIsRefused(String code) {
		assertThat(CreditCode.isSound(code)).isFalse();
	}

	@Test
	void nothingIsNoCode() {
		assertThat(CreditCode.isSound(null)).isFalse();
	}

}
