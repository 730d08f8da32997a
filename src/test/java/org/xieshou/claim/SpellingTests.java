package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and numbers that people write in many ways are the same. */
class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "NO-2026-001, ＮＯ－２０２６－００１", "No 2026 001, NO2026001", "a—b–c, ABC", "示范施工单位（营山）, 示范施工单位(营山)", "' 示范　单位 ', 示范单位",
			"x\u200b1, X1" })
	void widthCaseSpacesAndDashesDoNotCount(String one, String other) {
		assertThat(Spelling.of(one)).isEqualTo(Spelling.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "2026001, 2026002", "示范施工单位（营山）, 示范施工单位（仪陇）", "12/3, 123" })
	void whatIsDifferentStaysDifferent(String one, String other) {
		assertThat(Spelling.of(one)).isNotEqualTo(Spelling.of(other));
	}

}
