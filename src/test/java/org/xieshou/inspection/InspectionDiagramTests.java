package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.XieshouTest;
import org.xieshou.process.model.BpmnCheck;

import org.springframework.beans.factory.annotation.Autowired;

/** The shipped diagrams of this module say nothing but what an administrator might. */
@XieshouTest
class InspectionDiagramTests {

	@Autowired
	BpmnCheck check;

	@ParameterizedTest
	@ValueSource(strings = { "acceptance", "warranty", "rectification" })
	void theDiagramPassesTheCheckOfUploads(String process) throws IOException {
		assertThat(check.check(process, Files.readAllBytes(Path.of("bpmn", process + ".bpmn")))).isEmpty();
	}

}
