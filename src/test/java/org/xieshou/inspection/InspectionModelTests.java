package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.process.form.FormSchema;

/** The forms of inspections hold nothing but what the system allows, and go by the name of their file. */
class InspectionModelTests {

	@ParameterizedTest
	@ValueSource(strings = { "progress-inspection", "rectification-report", "completion-report", "township-acceptance",
			"acceptance-measurement", "joint-acceptance", "warranty-inspection" })
	void theFormIsWellMade(String form) throws IOException {
		assertThat(FormSchema.parse(Files.readString(Path.of("forms", form + ".form"))).id()).isEqualTo(form);
	}

}
