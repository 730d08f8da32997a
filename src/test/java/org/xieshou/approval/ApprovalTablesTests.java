package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;

/** What the tables of joint review and approval route say, row by row. */
class ApprovalTablesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@Test
	void financeDevelopmentAndTheLineBureauReviewEveryProject() {
		assertThat(reviewers("village-road")).containsExactly("finance", "development", "line");
	}

	@Test
	void aWholeVillageIsAlsoReviewedForItsRoadsAndWater() {
		assertThat(reviewers("whole-village")).containsExactly("finance", "development", "line", "transport", "water");
	}

	@Test
	void trainingIsAlsoReviewedByEducation() {
		assertThat(reviewers("training")).containsExactly("finance", "development", "line", "education");
	}

	@Test
	void villageTourismAndTradeAreAlsoReviewedByAgriculture() {
		assertThat(reviewers("tourism")).endsWith("agriculture");
		assertThat(reviewers("e-commerce")).endsWith("agriculture");
	}

	@Test
	void anOrdinaryProjectIsApprovedByTheCountyAlone() {
		assertThat(levels("4999999.99", "education", false, "49.99")).containsExactly("county");
	}

	@Test
	void fiveMillionYuanNeedThePrefecture() {
		assertThat(levels("5000000", "education", false, "0")).containsExactly("county", "prefecture");
	}

	@Test
	void twentyMillionYuanNeedThePrefectureAndTheProvince() {
		assertThat(levels("20000000", "education", false, "0")).containsExactly("county", "prefecture", "province");
	}

	@Test
	void whatCrossesCountiesNeedsThePrefecture() {
		assertThat(levels("100000", "education", true, "0")).containsExactly("county", "prefecture");
	}

	@Test
	void whatThePaysProvinceHalfNeedsTheProvince() {
		assertThat(levels("100000", "education", false, "50")).containsExactly("county", "province");
	}

	@Test
	void mutualFundsNeedTheProvince() {
		assertThat(levels("100000", "mutual-fund", false, "0")).containsExactly("county", "province");
	}

	@Test
	void theCountyHasThePowerSinceTheEndOf2013() {
		assertThat(levels(LocalDate.of(2013, 12, 17), "100000", "education", false, "0")).isEmpty();
		assertThat(levels(LocalDate.of(2013, 12, 18), "100000", "education", false, "0")).containsExactly("county");
	}

	@Test
	void everyRowNamesItsSourceAndApplies() throws IOException {
		var fired = new HashSet<String>();
		for (var kind : List.of("whole-village", "training", "tourism", "mutual-fund")) {
			fired.addAll(rowsOf("joint-review", Map.of("kind", kind)));
			fired.addAll(rowsOf("approval-route", Map.of("kind", kind, "amount", new BigDecimal(20_000_000), "crossesCounties",
					true, "provincialShare", new BigDecimal(50))));
		}
		assertThat(fired).containsExactlyInAnyOrderElementsOf(allRows());
	}

	private List<String> reviewers(String kind) {
		return answers("joint-review", TODAY, Map.of("kind", kind));
	}

	private List<String> levels(String amount, String kind, boolean crosses, String share) {
		return levels(TODAY, amount, kind, crosses, share);
	}

	private List<String> levels(LocalDate day, String amount, String kind, boolean crosses, String share) {
		return answers("approval-route", day, Map.of("amount", new BigDecimal(amount), "kind", kind, "crossesCounties",
				crosses, "provincialShare", new BigDecimal(share)));
	}

	private List<String> answers(String table, LocalDate day, Map<String, Object> facts) {
		return engine.evaluateDecisionTable(decision(table), with(day, facts)).collectEntries(
				table.equals("joint-review") ? "function" : "level");
	}

	private Set<String> rowsOf(String table, Map<String, Object> facts) {
		var fired = new HashSet<String>();
		var listening = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
		((org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration) listening).getCustomPostDecisionTableEvaluationListeners()
			.add(event -> event.getMatchingRules().forEach(rule -> fired.add(rule.getId())));
		listening.buildEngine().evaluateDecisionTable(decision(table), with(TODAY, facts));
		return fired;
	}

	private Set<String> allRows() {
		var rows = new HashSet<String>();
		for (var table : List.of("joint-review", "approval-route")) {
			((DmnDecisionTableImpl) decision(table).getDecisionLogic()).getRules().forEach(rule -> rows.add(rule.getId()));
		}
		return rows;
	}

	private DmnDecision decision(String table) {
		try (InputStream file = getClass().getResourceAsStream("/bpmn/" + table + ".dmn")) {
			return engine.parseDecision(table, file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> with(LocalDate day, Map<String, Object> facts) {
		var all = new HashMap<String, Object>(facts);
		all.put("date", Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
		return all;
	}

}
