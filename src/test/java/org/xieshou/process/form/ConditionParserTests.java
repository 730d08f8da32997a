package org.xieshou.process.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which expressions hide something, and that nothing else is taken for one. */
class ConditionParserTests {

	@ParameterizedTest
	@ValueSource(strings = { "=outcome != \"return\"", "=outcome = \"return\" and amount >= 10.5 or not(urgent = true)",
			"=( a = 1 or b = null ) and c = false", "=a=-1", "=this.amount < 3" })
	void simpleComparisonsAreRead(String expression) {
		assertThat(ConditionParser.parse(expression)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "=", "a = 1", "=a", "=true", "=a = b", "=1 = a", "=a = 1 = b", "=a = 1 and", "=(a = 1", "=a = 1)",
			"=f(a) = 1", "=a.b = 1", "=a[1] = 1", "=if a then b else c", "=a = 1 && b = 2", "=a == 1", "=a = 'x'", "=a = \"x",
			"=a = \"\\u0041\"", "=a in [1..2]", "=a between 1 and 2", "=some x in a satisfies x", "=a = 1; b = 2", "=a = now()",
			"=a + 1 = 2", "=(not(a = 1))", "=this = 1", "=null = 1", "=a = 1e5", "=_1 = 1", "=a = _1", "=a = --1",
			"=${x} = 1", "=a = @\"2026-11-22\"", "=java.lang = 1" })
	void anythingElseIsNoCondition(String expression) {
		assertThat(ConditionParser.parse(expression)).isEmpty();
	}

	@Test
	void anExpressionThatIsLongOrDeepIsNoCondition() {
		assertThat(ConditionParser.parse("=" + "(".repeat(11) + "a = 1" + ")".repeat(11))).isEmpty();
		assertThat(ConditionParser.parse("=a = 1" + " or a = 1".repeat(100))).isEmpty();
		assertThat(ConditionParser.parse("=" + "not(".repeat(100_000))).isEmpty();
	}

}
