package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which nodes of a diagram the tests of this run have passed. */
@Component
class PassedNodes {

	private final JdbcClient jdbc;

	PassedNodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void assertAllOf(String process) {
		var passed = jdbc.sql("select distinct act_id_ from act_hi_actinst where proc_def_key_ = ? and end_time_ is not null")
			.param(process).query(String.class).list();
		assertThat(passed).containsAll(nodes(process));
	}

	private static java.util.List<String> nodes(String process) {
		try (InputStream file = PassedNodes.class.getResourceAsStream("/bpmn/" + process + ".bpmn")) {
			return Bpmn.readModelFromStream(file).getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId).toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
