package org.xieshou.process.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Answers come out typed, and hostile ones are refused quickly and with a sentence. */
class FormAnswersTests {

	private static final FormSchema FORM = FormSchema.parse("""
			{ "type": "default", "id": "all", "components": [
				{ "type": "textfield", "key": "line", "label": "单位", "validate": { "pattern": "^(\\\\w+\\\\w+)+$" } },
				{ "type": "textarea", "key": "text", "label": "说明" },
				{ "type": "number", "key": "money", "label": "金额", "properties": { "kind": "money" } },
				{ "type": "number", "key": "share", "label": "进度", "properties": { "kind": "percent" } },
				{ "type": "checkbox", "key": "box", "label": "已到场" },
				{ "type": "datetime", "key": "day", "dateLabel": "日期", "subtype": "date" },
				{ "type": "checklist", "key": "many", "label": "问题", "values": [ { "value": "a", "label": "甲" }, { "value": "b", "label": "乙" } ] },
				{ "type": "textfield", "key": "papers", "label": "附件", "properties": { "kind": "file" } },
				{ "type": "textfield", "key": "fixed", "label": "编号", "readonly": true },
				{ "type": "number", "key": "known", "label": "已批金额", "disabled": true },
				{ "type": "textfield", "key": "other", "label": "其他", "defaultValue": "无", "conditional": { "hide": "=box = false" } },
				{ "type": "dynamiclist", "path": "lines", "label": "预算", "properties": { "maxRows": "20" }, "components": [
					{ "type": "textfield", "key": "source", "label": "来源" },
					{ "type": "number", "key": "amount", "label": "金额", "properties": { "kind": "money" } } ] } ] }
			""");

	@Test
	void postedTextsComeOutTyped() {
		FormAnswers answers = check(Map.of("text", "一\r\n二", "money", " 1250.50 ", "share", "80", "box", "on", "day", "2026-11-22",
				"many", List.of("b", "b", ""), "papers", "p-1,p-2", "lines", List.of(Map.of("source", "east", "amount", "3"))));
		assertThat(answers.problems()).isEmpty();
		assertThat(answers.text("text")).contains("一\n二");
		assertThat(answers.number("money")).contains(new BigDecimal("1250.50"));
		assertThat(answers.isTicked("box")).isTrue();
		assertThat(answers.date("day")).contains(LocalDate.of(2026, 11, 22));
		assertThat(answers.many("many")).containsExactly("b");
		assertThat(answers.many("papers")).containsExactly("p-1", "p-2");
		assertThat(answers.rows("lines")).containsExactly(Map.of("source", "east", "amount", new BigDecimal("3")));
	}

	@Test
	void jsonValuesComeOutTyped() {
		FormAnswers answers = check(Map.of("money", 1250.5, "share", 80, "box", true, "papers", List.of("p-1")));
		assertThat(answers.problems()).isEmpty();
		assertThat(answers.number("money")).contains(new BigDecimal("1250.5"));
		assertThat(answers.number("share").orElseThrow()).isEqualByComparingTo("80");
		assertThat(answers.many("papers")).containsExactly("p-1");
	}

	@Test
	void nothingAnsweredIsNotAnEmptyText() {
		FormAnswers answers = check(Map.of("text", " \u3000\n", "money", ""));
		assertThat(answers.problems()).isEmpty();
		assertThat(answers.text("text")).isEmpty();
		assertThat(answers.number("money")).isEmpty();
	}

	private static List<Object> notAmounts() {
		return List.of("1,000", "1e9", "NaN", "Infinity", "0x10", "１２", "1.", ".5", "+1", "--1", "1 2", "9".repeat(100_000), Double.NaN,
				Double.POSITIVE_INFINITY, new BigDecimal("1e1000000000"), new BigDecimal("1e-1000000000"),
				BigInteger.ONE.shiftLeft(10_000_000), true, List.of(1), Map.of("a", 1));
	}

	@Test
	void whatIsNoPlainNumberIsRefused() {
		assertThat(notAmounts()).allSatisfy(amount -> assertThat(rules(Map.of("money", amount))).containsExactly("money number"));
	}

	@Test
	void moneyIsNeverNegativeFinerThanACentOrBeyondTheLedger() {
		assertThat(rules(Map.of("money", "-0.01"))).containsExactly("money min");
		assertThat(rules(Map.of("money", "0.001"))).containsExactly("money decimals");
		assertThat(rules(Map.of("money", "9999999999999999.99"))).isEmpty();
		assertThat(rules(Map.of("share", "100.01"))).containsExactly("share max");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\ud800b", "a\udc00", "a\u001bb", "a\u202eb", "a\u2066b", "a\u0085b", "a\u009bb" })
	void controlCharactersHalvesAndTurnsOfDirectionAreRefused(String text) {
		assertThat(rules(Map.of("line", text))).containsExactly("line characters");
	}

	@Test
	void aLineHasNoBreaksAndATextMayHaveThem() {
		assertThat(rules(Map.of("line", "a\nb"))).containsExactly("line characters");
		assertThat(rules(Map.of("text", "a\n\tb😀"))).isEmpty();
	}

	@Test
	void veryLongTextsAreRefused() {
		assertThat(rules(Map.of("line", "x".repeat(1_001)))).containsExactly("line maxLength");
		assertThat(rules(Map.of("text", "x".repeat(50_000_000)))).containsExactly("text maxLength");
	}

	@Test
	void aPatternThatBacktracksForeverOnlySaysNo() {
		assertTimeoutPreemptively(Duration.ofSeconds(2),
				() -> assertThat(rules(Map.of("line", "a".repeat(900) + "!"))).containsExactly("line pattern"));
	}

	@Test
	void wrongTypesAreRefused() {
		assertThat(rules(Map.of("line", 1))).containsExactly("line type");
		assertThat(rules(Map.of("line", List.of("a", "b")))).containsExactly("line type");
		assertThat(rules(Map.of("box", "yes"))).containsExactly("box type");
		assertThat(rules(Map.of("box", Map.of()))).containsExactly("box type");
		assertThat(rules(Map.of("day", 20261122))).containsExactly("day date");
		assertThat(rules(Map.of("day", "2026-02-29"))).containsExactly("day date");
		assertThat(rules(Map.of("many", List.of(List.of("a"))))).containsExactly("many type");
		assertThat(rules(Map.of("many", List.of("c")))).containsExactly("many options");
		assertThat(rules(Map.of("papers", "../../etc/passwd"))).containsExactly("papers file");
		assertThat(rules(Map.of("lines", List.of("x")))).containsExactly("lines type");
		assertThat(rules(Map.of("lines", Collections.singletonList(null)))).containsExactly("lines type");
	}

	@Test
	void tenThousandKeysAreRefusedWithOneSentence() {
		Map<String, Object> flood = new HashMap<>();
		IntStream.range(0, 10_000).forEach(i -> flood.put("k" + i, "v"));
		assertThat(check(flood).problems()).extracting(FormProblem::rule).containsExactly("tooMany");
		assertThat(rules(Map.of("lines", List.of(flood)))).containsExactly(" tooMany");
	}

	@Test
	void aThousandLevelsAreRefusedWithoutClimbingThem() {
		Object deep = "x";
		for (int i = 0; i < 100_000; i++) {
			deep = i % 2 == 0 ? List.of(deep) : Collections.singletonMap("a", deep);
		}
		Map<String, Object> raw = new HashMap<>();
		for (String key : List.of("line", "money", "box", "day", "many", "papers", "lines", "stranger")) {
			raw.put(key, deep);
		}
		assertThatNoException().isThrownBy(() -> assertThat(check(raw).problems()).hasSize(8));
	}

	@Test
	void moreRowsThanAllowedAreRefusedUnread() {
		assertThat(rules(Map.of("lines", new ArrayList<>(Collections.nCopies(1_000_000, Map.of("source", "a"))))))
			.containsExactly("lines rowsMax");
	}

	@Test
	void aStrangersNameIsRepeatedOnlyInShort() {
		FormProblem problem = check(Map.of("<b>\u202e\u0000" + "x".repeat(1_000_000), "1")).problems().get(0);
		assertThat(problem.rule()).isEqualTo("unknown");
		assertThat(problem.path()).hasSizeLessThan(70).doesNotContain("\u202e", "\u0000");
	}

	@Test
	void lockedFieldsKeepTheServersValue() {
		Map<String, Object> server = Map.of("fixed", "NC-01", "known", 500);
		assertThat(FORM.validate(Map.of("fixed", "NC-02"), server).problems()).extracting(FormProblem::rule).containsExactly("readonly");
		assertThat(FORM.validate(Map.of("known", "501"), server).problems()).extracting(FormProblem::rule).containsExactly("readonly");
		FormAnswers same = FORM.validate(Map.of("fixed", "NC-01", "known", "500.00"), server);
		assertThat(same.problems()).isEmpty();
		assertThat(same.text("fixed")).contains("NC-01");
		assertThat(same.values()).doesNotContainKey("known");
	}

	@Test
	void aLockedFieldTheServerFillsWrongIsAMistakeOfTheProgram() {
		assertThatIllegalArgumentException().isThrownBy(() -> FORM.validate(Map.of("known", "1"), Map.of("known", "many")))
			.withMessageContaining("known");
	}

	@Test
	void aHiddenFieldMayComeBackUntouchedButNotAnswered() {
		assertThat(check(Map.of("other", "无")).values()).doesNotContainKey("other");
		assertThat(rules(Map.of("other", "无"))).isEmpty();
		assertThat(rules(Map.of("other", "有"))).containsExactly("other hidden");
		assertThat(rules(Map.of("other", "有", "box", "true"))).isEmpty();
	}

	@Test
	void aProblemInARowNamesListRowAndField() {
		FormProblem problem = check(Map.of("lines", List.of(Map.of("source", "a"), Map.of("amount", "-1")))).problems().get(0);
		assertThat(problem.path()).isEqualTo("lines[1].amount");
		assertThat(problem.args()).containsExactly("预算 2 · 金额", "0");
	}

	private static FormAnswers check(Map<String, ?> raw) {
		return FORM.validate(raw, Map.of());
	}

	private static List<String> rules(Map<String, ?> raw) {
		return check(raw).problems().stream().map(problem -> problem.field() + " " + problem.rule()).toList();
	}

}
