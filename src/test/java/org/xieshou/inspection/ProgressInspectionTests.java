package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormOutcome;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Verified progress: what an inspector may put down, and what nobody can take back. */
@XieshouTest
@RecordApplicationEvents
@Transactional
class ProgressInspectionTests {

	private static final Actor INSPECTOR = new Actor("yingshan-office-inspector", "营山县乡村振兴办公室 检查员", "511322:office",
			"营山县乡村振兴办公室");

	@Autowired
	ProgressInspectionForm form;

	@Autowired
	BuiltProjects projects;

	@Autowired
	VerifiedProgress progress;

	@Autowired
	RectificationOrders orders;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	ApplicationEvents events;

	@Test
	void progressRisesAndIsPublished() {
		var road = projects.byTownship();
		assertThat(progress.of(road)).isEqualByComparingTo("0");
		assertThat(inspect(road, "60", "pass").variables()).containsEntry("defects", false);
		inspect(road, "60", "pass");
		assertThat(progress.latest(road)).get().satisfies(verified -> {
			assertThat(verified.percent()).isEqualByComparingTo("60");
			assertThat(verified.personName()).isEqualTo(INSPECTOR.name());
		});
		assertThat(events.stream(ProgressVerified.class).filter(verified -> verified.caseId().equals(road))).hasSize(2)
			.allSatisfy(verified -> assertThat(verified.instalment()).isEqualTo("i-1"));
	}

	@Test
	void progressNeverFalls() {
		var road = projects.byTownship();
		inspect(road, "60", "pass");
		assertThat(inspect(road, "59.99", "pass").refusals()).extracting(FormOutcome.Refusal::message)
			.containsExactly("inspection.refused.fallen");
		assertThat(progress.of(road)).isEqualByComparingTo("60");
	}

	@Test
	void theDatabaseRefusesWhatTheFormWould() {
		var road = projects.byTownship();
		inspect(road, "60", "pass");
		assertThatThrownBy(() -> jdbc.sql("update verified_progress set percent = 50 where case_id = ?").param(road).update())
			.isInstanceOf(DataAccessException.class).hasMessageContaining("never falls");
	}

	@Test
	void whatAnInspectorFoundIsNeverAltered() {
		var road = projects.byTownship();
		inspect(road, "60", "pass");
		assertThatThrownBy(() -> jdbc.sql("update inspection set findings = '' where case_id = ?").param(road).update())
			.isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
	}

	@Test
	void defectsVerifyNothingAndOrderRectificationInWorkingDays() {
		var road = projects.byTownship();
		assertThat(inspect(road, "60", "defects").variables()).containsEntry("defects", true);
		assertThat(progress.of(road)).isEqualByComparingTo("0");
		assertThat(orders.open(road)).singleElement()
			.satisfies(order -> assertThat(order.dueOn()).isAfterOrEqualTo(LocalDate.now(clock).plusDays(5)));
	}

	@Test
	void nobodyInspectsTomorrowNorBeforeTheLastInspection() {
		var road = projects.byTownship();
		assertThat(inspect(road, "10", "pass", LocalDate.now(clock).plusDays(1)).refusals())
			.extracting(FormOutcome.Refusal::message).containsExactly("inspection.refused.future");
		inspect(road, "10", "pass");
		assertThat(inspect(road, "20", "pass", LocalDate.now(clock).minusDays(1)).refusals())
			.extracting(FormOutcome.Refusal::message).containsExactly("inspection.refused.before");
	}

	private FormOutcome inspect(UUID road, String percent, String outcome) {
		return inspect(road, percent, outcome, LocalDate.now(clock));
	}

	private FormOutcome inspect(UUID road, String percent, String outcome, LocalDate on) {
		var answers = new HashMap<String, Object>(Map.of("inspectedOn", on, "verifiedPercent", new BigDecimal(percent),
				"findings", "路基完成", "outcome", outcome, "photographs", List.of(projects.paper())));
		if (outcome.equals("defects")) {
			answers.putAll(Map.of("demands", "回填压实", "rectifyDays", new BigDecimal("5")));
		}
		return form.accept(new FormContext(road, "t", Map.of("instalment", "i-1"), INSPECTOR, clock.instant()), answers);
	}

}
