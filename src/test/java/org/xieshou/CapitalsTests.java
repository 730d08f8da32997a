package org.xieshou;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An amount in capitals (大写金额) reads as the finance bureau writes it. */
class CapitalsTests {

	private static final String ISLAND = Path.of("src/main/resources/static/islands/capitals.js").toUri().toString();

	private static final String CALL = "globalThis.document = { getElementById: () => null, documentElement: { lang: 'zh' } };"
			+ "process.stdout.write((await import('%s')).capitals('%s'))";

	@ParameterizedTest
	@CsvSource({ "0, 零元整", "10, 壹拾元整", "1005, 壹仟零伍元整", "325000.00, 叁拾贰万伍仟元整", "10010000, 壹仟零壹万元整", "100000001, 壹亿零壹元整",
			"3.05, 叁元零伍分", "0.5, 伍角整", "1234567890.12, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分", "0.05, 伍分", "100000000.01, 壹亿元零壹分", "107000.53, 壹拾万柒仟元伍角叁分",
			"1000000000005, 壹万亿零伍元整", "1234567800000000, 壹仟贰佰叁拾肆万伍仟陆佰柒拾捌亿元整", "'1,234.5', 壹仟贰佰叁拾肆元伍角整", "1.234, ''", "abc, ''" })
	void amountReadsAsOnAReceipt(String typed, String expected) throws IOException {
		var node = new ProcessBuilder("node", "--no-warnings", "--input-type=module", "-e", CALL.formatted(ISLAND, typed)).redirectErrorStream(true).start();
		assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
	}

}
