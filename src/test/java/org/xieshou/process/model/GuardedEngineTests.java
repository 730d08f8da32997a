package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Diagrams that came past the check into the running engine: their code still does not run. */
@XieshouTest
class GuardedEngineTests {

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	private String deployment;

	@AfterEach
	void takeAway() {
		if (deployment != null) {
			repository.deleteDeployment(deployment, true);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<serviceTask id='a' camunda:expression=\"${''.getClass().forName('java.lang.Runtime').getRuntime().exec('true')}\"/>",
			"<serviceTask id='a' camunda:expression='${dataSource.connection}'/>",
			"<serviceTask id='a' camunda:expression='${execution.processEngineServices.repositoryService}'/>",
			"<serviceTask id='a' camunda:expression=\"${execution.setVariable('x', 'y')}\"/>",
			"<serviceTask id='a' camunda:delegateExpression='${jdbcTemplate}'/>",
			"<serviceTask id='a' camunda:class='org.camunda.bpm.engine.impl.bpmn.listener.ExpressionExecutionListener'/>",
			"<scriptTask id='a' scriptFormat='juel'><script>${execution}</script></scriptTask>",
			"<scriptTask id='a' scriptFormat='feel'><script>1 + 1</script></scriptTask>",
			"<scriptTask id='a' scriptFormat='javascript'><script>1</script></scriptTask>",
			"<userTask id='a' camunda:assignee=\"${''.getClass().name}\"/>",
			"<userTask id='a' name='${environment.systemEnvironment}'/>",
			"<userTask id='a' camunda:dueDate='${now()}'/>",
			"<userTask id='a'><documentation>${environment.systemEnvironment}</documentation></userTask>",
			"<userTask id='a'><extensionElements><camunda:taskListener event='create' expression='${environment.systemEnvironment}'/></extensionElements></userTask>",
			"<userTask id='a'><extensionElements><camunda:inputOutput><camunda:inputParameter name='x'>${systemProperties.size()}</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
			"<userTask id='a'><extensionElements><camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='juel'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>" })
	void codeDoesNotRun(String step) {
		assertThatThrownBy(() -> start(step)).isInstanceOf(ProcessEngineException.class);
	}

	@Test
	void plainStepWaitsAsDrawn() {
		start("<receiveTask id='a' name='等待'/>");
		assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("guarded").count()).isOne();
	}

	private void start(String step) {
		deployment = repository.createDeployment().name("guarded").addString("guarded.bpmn", """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x" id="d">
				<process id="guarded" isExecutable="true" camunda:historyTimeToLive="P1D">
				<startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="a"/>%s
				</process></definitions>""".formatted(step)).deploy().getId();
		runtime.startProcessInstanceByKey("guarded", UUID.randomUUID().toString());
	}
}
