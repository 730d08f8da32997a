package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.XieshouTest;
import org.xieshou.process.form.FormSchema;
import org.xieshou.process.model.BpmnCheck;
import org.xieshou.process.model.DmnCheck;

import org.springframework.beans.factory.annotation.Autowired;

/** The diagrams, the table and the forms of money pass the same checks as an administrator's upload. */
@XieshouTest
class FundsModelsTests {

	@Autowired
	BpmnCheck diagrams;

	@Autowired
	DmnCheck tables;

	@ParameterizedTest
	@ValueSource(strings = { "disbursement", "instalment" })
	void theDiagramsUseNothingButTheVocabularyAndNoWayLeadsAroundTheSafeguards(String file) throws IOException {
		assertThat(diagrams.check(file, Files.readAllBytes(Path.of("bpmn", file + ".bpmn")))).isEmpty();
	}

	@Test
	void everyRowOfTheTableIsDatedAndNamesItsSource() throws IOException {
		assertThat(tables.check("instalment-plan", Files.readAllBytes(Path.of("bpmn", "instalment-plan.dmn")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "payment-application", "payment-settlement", "release-funds", "final-settlement" })
	void theFormsHoldNothingButWhatFormsMayHold(String form) throws IOException {
		assertThat(FormSchema.parse(Files.readString(Path.of("forms", form + ".form"))).id()).isEqualTo(form);
	}

}
