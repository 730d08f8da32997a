package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.xieshou.process.model.Samples.check;
import static org.xieshou.process.model.Samples.spoiled;
import static org.xieshou.process.model.Samples.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramRuleTests {

	@ParameterizedTest(name = "{4} at {2}")
	@MethodSource("careless")
	void carelessDrawingIsNamed(String good, String bad, String element, String attribute, String key) {
		assertThat(check("release", spoiled("release.bpmn", good, bad)))
			.extracting(ModelProblem::elementId, ModelProblem::attribute, ModelProblem::messageKey)
			.contains(tuple(element, attribute, "model." + key));
	}

	static Stream<Arguments> careless() {
		return Stream.of(
				arguments("<bpmn:endEvent id=\"end_told\" name=\"已告知上级\"/>", "<bpmn:endEvent name=\"已告知上级\"/>", "release", "id", "id.missing"),
				arguments("\"end_told\" name", "\"Event_0x1y2z3\" name", "Event_0x1y2z3", "id", "id.generated"),
				arguments("\"timer_late_when\"", "\"flow_1\"", "flow_1", "id", "id.twice"),
				arguments(" name=\"已告知上级\"", "", "end_told", "name", "name.missing"),
				arguments("<bpmn:documentation>到现场核实进度</bpmn:documentation>", "", "user_inspect", "documentation", "task.documentation"),
				arguments(" camunda:formRef=\"progress-inspection\"", "", "user_inspect", "camunda:formRef", "task.form"),
				arguments(" camunda:candidateGroups=\"${offices.partner(project)}\"", "", "user_inspect", "camunda:candidateGroups", "task.offices"),
				arguments(" camunda:formRefBinding=\"deployment\"", "", "user_apply", "camunda:formRefBinding", "binding.missing"),
				arguments(" camunda:calledElementBinding=\"deployment\"", "", "call_notice", "camunda:calledElementBinding", "binding.missing"),
				arguments("Binding=\"deployment\"", "Binding=\"latest\"", "user_apply", "camunda:formRefBinding", "expression.choose"),
				arguments(" default=\"flow_no\"", "", "gateway_passed", "default", "gateway.default"),
				arguments(" default=\"flow_no\"", " default=\"flow_1\"", "gateway_passed", "default", "reference.missing"),
				arguments(" name=\"未核实\"", "", "flow_no", "name", "gateway.answer"),
				arguments(" default=\"flow_no\"", " default=\"flow_yes\"", "flow_no", "conditionExpression", "gateway.condition"),
				arguments(" default=\"flow_no\"", " default=\"flow_yes\"", "flow_yes", "conditionExpression", "gateway.defaultCondition"),
				arguments(" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${releaseInstalment}\"", " camunda:delegateExpression=\"${releaseInstalment}\"", "service_release", "camunda:asyncBefore", "action.async"),
				arguments("${tellSuperior}", "${printOnce}", "service_tell", "camunda:asyncBefore", "action.notIdempotent"),
				arguments(" camunda:delegateExpression=\"${tellSuperior}\"", "", "service_tell", "camunda:delegateExpression", "action.missing"),
				arguments("process id=\"release\"", "process id=\"payout\"", "payout", "id", "process.id"),
				arguments(" isExecutable=\"true\"", "", "release", "isExecutable", "process.executable"),
				arguments(" camunda:historyTimeToLive=\"P3650D\"", "", "release", "camunda:historyTimeToLive", "process.history"),
				arguments("<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>", "", "call_notice", "camunda:in businessKey", "call.businessKey"),
				arguments("<camunda:in source=\"project\" target=\"project\"/>", "", "call_notice", "camunda:in project", "call.project"),
				arguments("<bpmn:sequenceFlow id=\"flow_2\" sourceRef=\"user_apply\" targetRef=\"user_inspect\"/>", "", "user_apply", "outgoing", "way.out"),
				arguments("<bpmn:sequenceFlow id=\"flow_late\" sourceRef=\"timer_late\" targetRef=\"service_tell\"/>", "", "service_tell", "incoming", "way.in"),
				arguments("sourceRef=\"service_tell\" targetRef=\"end_told\"", "sourceRef=\"service_tell\" targetRef=\"service_tell\"", "service_tell", "outgoing", "way.end"),
				arguments("targetRef=\"end_told\"", "targetRef=\"nowhere\"", "flow_told", "targetRef", "reference.missing"));
	}

	@Test
	void messageOutsideTheVocabularyIsNamed() {
		assertThat(check("approval", spoiled("approval.bpmn", "name=\"projectWithdrawn\"", "name=\"anything\"")))
			.extracting(ModelProblem::elementId, ModelProblem::messageKey)
			.containsExactly(tuple("message_withdrawn", "model.expression.message"));
	}

	@Test
	void decisionThatWouldBeStoredAsAnObjectIsNamed() {
		assertThat(check("approval", spoiled("approval.bpmn", "singleEntry", "resultList")))
			.extracting(ModelProblem::elementId, ModelProblem::attribute)
			.containsExactly(tuple("rule_route", "camunda:mapDecisionResult"));
	}

	@Test
	void stepThatIsNotDrawnIsNamed() {
		var hidden = Samples.drawn(text("release.bpmn")).replace("bpmnElement=\"service_release\"", "bpmnElement=\"elsewhere\"");
		assertThat(new BpmnCheck(Samples.VOCABULARY).check("release", hidden.getBytes(StandardCharsets.UTF_8)))
			.extracting(ModelProblem::elementId, ModelProblem::messageKey)
			.containsExactly(tuple("service_release", "model.drawn.missing"));
	}
}
