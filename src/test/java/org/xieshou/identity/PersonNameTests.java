package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name goes on record as people write it. */
class PersonNameTests {

	@ParameterizedTest
	@CsvSource({ "张, 三, 张三", "'', 营山县财政局 经办员, 营山县财政局 经办员", ", 营山县财政局 局长, 营山县财政局 局长", "Example, Ann, Ann Example", ", , somebody" })
	void theFamilyNameComesFirstInChinese(String family, String given, String expected) {
		assertThat(PersonName.of(family, given, "somebody")).isEqualTo(expected);
	}

}
