package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table of instalments says, row by row and at its limits. */
class InstalmentTableTests {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@ParameterizedTest(name = "{0} yuan of {1}: {2}")
	@CsvSource({ "0.01, education, 70@100", "299999.99, village-road, 70@100", "300000, village-road, 30@30 + 40@80",
			"999999.99, health, 30@30 + 40@80", "1000000, health, 40@40 + 50@90", "50000000, whole-village, 40@40 + 50@90",
			"5000000, training, 30@30", "100, mutual-fund, 30@30" })
	void theSizeAndTheKindOfAProjectSayHowItIsPaid(BigDecimal yuan, String kind, String plan) throws IOException {
		assertThat(answer(yuan, kind, "2026-11-22T08:00:00Z")).isEqualTo(plan);
		assertThat(InstalmentPlan.parse(plan).steps()).isNotEmpty()
			.allSatisfy(step -> assertThat(step.cumulative()).isLessThanOrEqualTo(step.threshold()));
	}

	@ParameterizedTest
	@CsvSource({ "2017-12-31T00:00:00Z", "1999-01-01T00:00:00Z" })
	void beforeTheRulesHeldNoRowApplies(String day) throws IOException {
		assertThat(answer(BigDecimal.TEN, "education", day)).isNull();
	}

	private Object answer(BigDecimal yuan, String kind, String day) throws IOException {
		try (var file = Files.newInputStream(Path.of("bpmn", "instalment-plan.dmn"))) {
			var result = engine.evaluateDecisionTable("instalment-plan", file,
					Map.of("amount", yuan, "kind", kind, "date", Date.from(Instant.parse(day))));
			return result.isEmpty() ? null : result.getSingleEntry();
		}
	}

}
