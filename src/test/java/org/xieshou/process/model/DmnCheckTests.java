package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DmnCheckTests {

	private static final String TABLE = "approval-route.dmn";

	@Test
	void goodTableIsAccepted() {
		assertThat(check(Samples.text(TABLE))).isEmpty();
	}

	@ParameterizedTest(name = "{4} at {2}")
	@MethodSource("faults")
	void faultIsNamed(String good, String bad, String element, String attribute, String key) {
		assertThat(check(Samples.spoiled(TABLE, good, bad)))
			.extracting(ModelProblem::elementId, ModelProblem::attribute, ModelProblem::messageKey)
			.contains(tuple(element, attribute, "model." + key));
	}

	static Stream<Arguments> faults() {
		return Stream.of(
				arguments("decision id=\"approval-route\"", "decision id=\"other\"", "other", "id", "dmn.key"),
				arguments(" camunda:historyTimeToLive=\"P3650D\"", "", "approval-route", "camunda:historyTimeToLive", "process.history"),
				arguments("\"FIRST\"", "\"PRIORITY\"", "table_route", "hitPolicy", "expression.hitPolicy"),
				arguments("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"", "table_route", "aggregation", "refused.unknown"),
				arguments("<text>amount</text>", "<text>amount.class</text>", "input_amount", "inputExpression", "dmn.input"),
				arguments("<text>amount</text>", "<text>secret</text>", "input_amount", "inputExpression", "dmn.input"),
				arguments("<text>amount</text>", "<text>${amount}</text>", "input_amount_e", "text", "expression.notHere"),
				arguments("inputExpression id=\"input_amount_e\"", "inputExpression id=\"input_amount_e\" expressionLanguage=\"juel\"", "input_amount_e", "expressionLanguage", "refused.script"),
				arguments("inputEntry id=\"cell_1\"", "inputEntry id=\"cell_1\" expressionLanguage=\"javascript\"", "cell_1", "expressionLanguage", "refused.script"),
				arguments("id=\"input_amount\"", "id=\"input_amount\" camunda:inputVariable=\"x\"", "input_amount", "camunda:inputVariable", "refused.unknown"),
				arguments("<text>&gt;= date(\"2026-01-01\")</text>", "<text>&gt;= date(\"2026-02-30\")</text>", "cell_1", "inputEntry", "dmn.cell"),
				arguments("<text>&gt;= date(\"2026-01-01\")</text>", "<text>now()</text>", "cell_1", "inputEntry", "dmn.cell"),
				arguments("<text>[4000000..9000000)</text>", "<text>\"much\"</text>", "cell_2", "inputEntry", "dmn.cell"),
				arguments("<text>not(\"road\", \"water\")</text>", "<text>road</text>", "cell_3", "inputEntry", "dmn.cell"),
				arguments("<text>\"prefecture\"</text>", "<text>get value(a,\"b\")</text>", "cell_4", "outputEntry", "dmn.cell"),
				arguments("<text>\"prefecture\"</text>", "<text/>", "cell_4", "outputEntry", "dmn.cell"),
				arguments("<text>\"prefecture\"</text>", "<text>\"a\" + \"b\"</text>", "cell_4", "outputEntry", "dmn.cell"),
				arguments("name=\"level\"", "name=\"grade\"", "table_route", "output", "dmn.output"),
				arguments("typeRef=\"number\"", "typeRef=\"feel:any\"", "input_amount", "typeRef", "dmn.type"),
				arguments("出处：川扶贫发〔2019〕1号 第四条", "重大项目", "rule_big", "description", "dmn.source"),
				arguments("<description>出处：川扶贫发〔2019〕1号 第四条</description>", "", "rule_big", "description", "dmn.source"),
				arguments("<inputEntry id=\"cell_3\"><text>not(\"road\", \"water\")</text></inputEntry>", "", "rule_big", "inputEntry", "dmn.cells"),
				arguments("id=\"rule_rest\"", "id=\"rule_big\"", "rule_big", "id", "id.twice"),
				arguments("</decision>", "</decision><decision id=\"second\" name=\"x\"/>", "definitions_route", "decision", "dmn.one"),
				arguments("<decisionTable ", "<literalExpression id=\"l\"><text>1</text></literalExpression><decisionTable ", "l", "literalExpression", "refused.unknown"),
				arguments("<decisionTable ", "<informationRequirement id=\"i\"/><decisionTable ", "i", "informationRequirement", "refused.unknown"),
				arguments("<decision ", "<import namespace=\"x\" locationURI=\"http://elsewhere\" importType=\"x\"/><decision ", "definitions_route", "import", "refused.unknown"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "", "5", "-5.5", "< 5", ">=5", "[1..5]", "(1..5)", "]1..5[", "1,2, 3", "<5,>9", "not(1,2)", "not([1..5])" })
	void testsOfNumbersAreUnderstood(String cell) {
		assertThat(FeelCells.isTest(cell, "number")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "5 or 6", "1 + 1", "f(1)", "[1..]", "not(not(1))", "= 5", "\"5\"", "5;", "function() external {}", "?>5", "1..5", "- 5", "1,,2" })
	void anythingElseIsNot(String cell) {
		assertThat(FeelCells.isTest(cell, "number")).isFalse();
	}

	@Test
	void documentTypeIsRefusedHereToo() {
		assertThat(check("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Samples.text(TABLE).substring(39)))
			.extracting(ModelProblem::messageKey).containsExactly("model.xml.declaration");
		assertThat(check("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>"))
			.extracting(ModelProblem::messageKey).containsExactly("model.xml.notDmn");
	}

	@Test
	void longListsAreJudgedAtOnce() {
		assertThat(FeelCells.isTest("1,".repeat(400) + "x", "number")).isFalse();
		assertThat(FeelCells.isTest("\"a\",".repeat(2_000_000), "string")).isFalse();
	}

	private static List<ModelProblem> check(String text) {
		return new DmnCheck(Samples.VOCABULARY).check("approval-route", text.getBytes(StandardCharsets.UTF_8));
	}
}
