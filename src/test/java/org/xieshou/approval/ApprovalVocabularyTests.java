package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.XieshouTest;
import org.xieshou.process.form.FormSchema;
import org.xieshou.process.model.BpmnCheck;
import org.xieshou.process.model.DmnCheck;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The shipped diagrams, tables and forms of approval say nothing that an upload could not say. */
@XieshouTest
class ApprovalVocabularyTests {

	@Autowired
	BpmnCheck diagrams;

	@Autowired
	DmnCheck tables;

	@ParameterizedTest
	@ValueSource(strings = { "approval", "change-request" })
	void theDiagramPassesTheCheck(String diagram) throws IOException {
		assertThat(diagrams.check(diagram, file("bpmn/" + diagram + ".bpmn"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "joint-review", "approval-route" })
	void theTablePassesTheCheck(String table) throws IOException {
		assertThat(tables.check(table, file("bpmn/" + table + ".dmn"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "joint-review", "leading-group-decision", "superior-decision", "plan-revision", "change-support",
			"change-decision", "change-revision", "change-request" })
	void theFormPassesTheCheck(String form) throws IOException {
		assertThat(FormSchema.parse(new String(file("forms/" + form + ".form"), java.nio.charset.StandardCharsets.UTF_8)).id())
			.isEqualTo(form);
	}

	@Test
	void approvalWithoutItsNoticeIsRefused() throws IOException {
		var without = new String(file("bpmn/approval.bpmn"), java.nio.charset.StandardCharsets.UTF_8)
			.replace("sourceRef=\"gateway_reviewed\" targetRef=\"call_notice\"", "sourceRef=\"gateway_reviewed\" targetRef=\"user_decideProject\"");
		assertThat(diagrams.check("approval", without.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
			.anySatisfy(problem -> assertThat(problem.toString()).contains("money.bypass"));
	}

	private static byte[] file(String name) throws IOException {
		return new ClassPathResource(name).getContentAsByteArray();
	}

}
