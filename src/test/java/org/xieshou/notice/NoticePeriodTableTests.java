package org.xieshou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table of notice periods says, row by row. */
class NoticePeriodTableTests {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@ParameterizedTest
	@CsvSource({ "approval,2017-12-31", "approval,2018-01-01", "completion,2017-12-31", "completion,2018-01-01",
			"cancellation,2017-12-31", "cancellation,2026-11-22" })
	void everyNoticeIsUpForTenDaysOnEveryDay(String kind, LocalDate day) throws IOException {
		var date = Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
		var days = engine.evaluateDecisionTable(table(), Map.of("noticeKind", kind, "date", date)).collectEntries("days");
		assertThat(days).containsExactly(10);
	}

	@Test
	void noOtherKindHasAPeriod() throws IOException {
		assertThat(engine.evaluateDecisionTable(table(), Map.of("noticeKind", "other", "date", new Date(0)))).isEmpty();
		assertThat(((DmnDecisionTableImpl) table().getDecisionLogic()).getRules()).hasSize(6);
	}

	private DmnDecision table() throws IOException {
		try (var file = getClass().getResourceAsStream("/bpmn/notice-period.dmn")) {
			return engine.parseDecision("notice-period", file);
		}
	}

}
