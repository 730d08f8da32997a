package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.inbox.ActRefused;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What reviewers are warned of, and that they have to reason it away in writing before they agree. */
@XieshouTest
class FlagTests {

	@Autowired
	PaidRoads roads;

	@Autowired
	ClaimDrafts drafts;

	@Autowired
	Flags flags;

	@Autowired
	FlagReasons reasons;

	@Autowired
	CaseDriver driver;

	@Autowired
	DecisionLog decisions;

	@Autowired
	SameFileCheck sameFile;

	@Autowired
	ApprovalLimits limits;

	@Autowired
	MovableClock clock;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@BeforeEach
	void inChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void asBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void theSameFileElsewhereIsFlaggedWithWhere() {
		var paper = drafts.paper("签证单.pdf");
		var first = roads.begun();
		roads.apply(first, with(drafts.application(first, "400000.00"), paper));
		var second = roads.begun();
		roads.apply(second, with(drafts.application(second, "300000.00"), paper));
		var flag = kind(second, Flag.Kind.SAME_FILE);
		assertThat(flag.others()).extracting(OtherCase::id).containsExactly(first);
		assertThat(flags.said(flag, "511322")).contains("签证单.pdf").contains(flag.others().get(0).number());
		assertThat(flags.said(flag, "511324")).doesNotContain(flag.others().get(0).number()).contains("另有 1 个项目");
	}

	@Test
	void twoRoadsOfTheSameTitleInOneVillageAreFlagged() {
		roads.begun();
		var second = roads.applied("400000.00");
		assertThat(kind(second, Flag.Kind.DOUBLE_FUNDING).others()).isNotEmpty();
	}

	@Test
	void projectsEachBelowALimitAndTogetherAboveItAreFlaggedWithTheRow() {
		for (var n = 0; n < 4; n++) {
			roads.begun();
		}
		var fifth = roads.applied("400000.00");
		var flag = kind(fifth, Flag.Kind.SPLIT);
		assertThat(flags.sentence(flag)).contains("5,000,000.00 元", "出处");
		assertThat(limits.above(new BigDecimal("5000000")).orElseThrow().amount()).isEqualByComparingTo("20000000");
	}

	@Test
	void aPriceFarFromTheMedianIsAnOutlierAndOneNearItIsNot() {
		var median = new BigDecimal("100.00");
		var percent = new BigDecimal("50");
		assertThat(UnitPriceCheck.isOutlier(new BigDecimal("150.00"), median, percent)).isFalse();
		assertThat(UnitPriceCheck.isOutlier(new BigDecimal("150.01"), median, percent)).isTrue();
		assertThat(UnitPriceCheck.isOutlier(new BigDecimal("49.99"), median, percent)).isTrue();
	}

	@Test
	void aRoadAtTenTimesTheUsualPriceIsFlaggedWithMedianAndSpread() {
		for (var n = 0; n < 5; n++) {
			roads.begun();
		}
		var dear = roads.begun("12000000.00");
		roads.apply(dear, drafts.application(dear, "400000.00"));
		assertThat(flags.sentence(kind(dear, Flag.Kind.UNIT_PRICE))).contains("中位数", "四分位区间", "五成");
	}

	@Test
	void claimsBunchedBeforeTheEndOfTheYearAreFlagged() {
		clock.moveTo(java.time.Instant.parse("2027-12-20T02:00:00Z"));
		var late = roads.applied("400000.00");
		assertThat(flags.sentence(kind(late, Flag.Kind.YEAR_END))).contains("2027-12-12", "100%");
		clock.reset();
	}

	@Test
	void oneFirmInManyPlacesIsFlagged() {
		var road = roads.begunAt("511322121218");
		List.of("511322230", "511322219", "511322237").forEach(roads::begunAt);
		roads.apply(road, drafts.application(road, "400000.00"));
		assertThat(flags.sentence(kind(road, Flag.Kind.ONE_FIRM))).contains(ClaimDrafts.FIRM, "个地点");
	}

	@Test
	void whoeverAgreesWritesAReasonForEveryOpenFlagAndItStaysWithTheDecision() {
		roads.begun();
		var road = roads.applied("400000.00");
		roads.inspect(road);
		var open = flags.open(road, roads.instalment(road));
		assertThat(open).isNotEmpty();
		var none = catchThrowableOfType(ActRefused.class, () -> roads.settle(road, Map.of("outcome", "agree", "opinion", "同意。", "flags", List.of())));
		assertThat(none.problems()).hasSameSizeAs(open).allSatisfy(problem -> assertThat(problem.field()).matches("flags\\[\\d+]\\.reason"));
		roads.settle(road, Map.of("outcome", "agree", "opinion", "同意。"));
		assertThat(flags.open(road, roads.instalment(road))).isEmpty();
		assertThat(reasons.of(road)).hasSameSizeAs(open).allSatisfy(it -> assertThat(it.reason()).contains("已逐项核实"));
		var settled = decisions.of(road.toString()).stream().filter(it -> it.task() != null && it.task().form().equals("payment-settlement")).toList();
		assertThat(settled).singleElement().satisfies(it -> assertThat(it.answers()).contains("已逐项核实"));
		assertThat(mvc.get().uri("/cases/" + road).with(signedIn.as("yingshan-office-director")).exchange()).hasStatusOk().bodyText().contains("已逐项核实");
	}

	@Test
	void whoeverReturnsNeedsNoReasons() {
		roads.begun();
		var road = roads.applied("400000.00");
		roads.inspect(road);
		roads.settle(road, Map.of("outcome", "return", "returnTo", "proposer", "afterReturn", "straight", "reason", "请更正。"));
		assertThat(reasons.of(road)).isEmpty();
	}

	private Flag kind(UUID road, Flag.Kind kind) {
		return flags.of(road, roads.instalment(road)).stream().filter(flag -> flag.kind() == kind).findFirst()
			.orElseThrow(() -> new AssertionError("No flag " + kind));
	}

	private static Map<String, Object> with(Map<String, Object> answers, String paper) {
		var rows = new ArrayList<>(ClaimAnswers.rows(answers, "papers"));
		var row = new HashMap<>(rows.get(1));
		row.put("files", List.of(paper));
		rows.set(1, row);
		answers.put("papers", rows);
		return answers;
	}

}
