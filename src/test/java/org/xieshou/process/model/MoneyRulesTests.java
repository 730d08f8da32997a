package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xieshou.process.model.Samples.check;
import static org.xieshou.process.model.Samples.spoiled;

import java.util.List;

import org.junit.jupiter.api.Test;

/** An administrator cannot draw a way to public money around application, inspection and release order. */
class MoneyRulesTests {

	private static final String LAST_FLOW = "<bpmn:sequenceFlow id=\"flow_5\" sourceRef=\"service_release\" targetRef=\"call_notice\"/>";

	@Test
	void flowAroundTheInspectionIsRefused() {
		assertThat(bypassed("targetRef=\"user_inspect\"/>", "targetRef=\"user_settle\"/>")).contains("progress-inspection / joint-acceptance");
	}

	@Test
	void jointAcceptanceVouchesForASettlement() {
		assertThat(bypassed("\"progress-inspection\"", "\"joint-acceptance\"")).isEmpty();
	}

	@Test
	void anotherFormInPlaceOfTheApplicationIsRefused() {
		assertThat(bypassed("\"payment-application\"", "\"joint-review\"")).containsExactly("payment-application / completion-report");
	}

	@Test
	void deadlineThatLeadsOnWithoutTheInspectionIsRefused() {
		assertThat(bypassed("sourceRef=\"timer_late\" targetRef=\"service_tell\"", "sourceRef=\"timer_late\" targetRef=\"user_settle\""))
			.containsExactly("progress-inspection / joint-acceptance");
	}

	@Test
	void refusedReleaseMayBeOrderedAnew() {
		assertThat(bypassed(LAST_FLOW, again("user_settle"))).isEmpty();
	}

	@Test
	void secondReleaseWithoutANewOrderIsRefused() {
		assertThat(bypassed(LAST_FLOW, again("service_release"))).containsExactly("release-funds");
	}

	@Test
	void releaseWithoutSettlementIsRefused() {
		assertThat(bypassed("sourceRef=\"gateway_passed\" targetRef=\"user_settle\"", "sourceRef=\"gateway_passed\" targetRef=\"user_release\""))
			.containsExactly("payment-settlement / final-settlement");
	}

	@Test
	void inspectionBesideTheReleaseIsNotBeforeIt() {
		assertThat(bypassed("<bpmn:sequenceFlow id=\"flow_2\" sourceRef=\"user_apply\" targetRef=\"user_inspect\"/>", """
				<bpmn:parallelGateway id="gateway_both" name="同时办理"/>
				<bpmn:sequenceFlow id="flow_2" sourceRef="user_apply" targetRef="gateway_both"/>
				<bpmn:sequenceFlow id="flow_2a" sourceRef="gateway_both" targetRef="user_inspect"/>
				<bpmn:sequenceFlow id="flow_2b" sourceRef="gateway_both" targetRef="user_settle"/>"""))
			.containsExactly("progress-inspection / joint-acceptance");
	}

	@Test
	void inspectionThatMayHaveNoInspectorDoesNotVouch() {
		assertThat(bypassed("<bpmn:documentation>到现场核实进度</bpmn:documentation>", """
				<bpmn:documentation>到现场核实进度</bpmn:documentation>
				<bpmn:multiInstanceLoopCharacteristics camunda:collection="offered"/>"""))
			.containsExactly("progress-inspection / joint-acceptance");
	}

	@Test
	void inspectionByAllWhomAQuestionNamesVouches() {
		assertThat(bypassed("<bpmn:documentation>到现场核实进度</bpmn:documentation>", """
				<bpmn:documentation>到现场核实进度</bpmn:documentation>
				<bpmn:multiInstanceLoopCharacteristics camunda:collection="${offices.reviewers(project)}"/>"""))
			.isEmpty();
	}

	@Test
	void releaseForEachOfManyIsRefused() {
		var service = "camunda:delegateExpression=\"${releaseInstalment}\"";
		assertThat(check("release", spoiled("release.bpmn", service + "/>",
				service + "><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"offered\"/></bpmn:serviceTask>")))
			.extracting(ModelProblem::messageKey).containsExactly("model.action.repeated");
	}

	@Test
	void approvalWithoutNoticeIsRefused() {
		var problems = check("approval", spoiled("approval.bpmn", "calledElement=\"public-notice\"", "calledElement=\"release\""));
		assertThat(problems).extracting(ModelProblem::elementId).containsExactly("service_record");
		assertThat(problems.get(0).args()).isEqualTo(List.<Object>of("public-notice"));
	}

	@Test
	void approvalReachedWhenTheReviewIsInterruptedIsRefused() {
		assertThat(check("approval", spoiled("approval.bpmn", "sourceRef=\"message_pulled\" targetRef=\"end_pulled\"",
				"sourceRef=\"message_pulled\" targetRef=\"service_record\"")))
			.filteredOn(problem -> problem.elementId().equals("service_record")).hasSize(2);
	}

	@Test
	void approvalBegunByAnEventAtAnyTimeIsRefused() {
		assertThat(check("approval", spoiled("approval.bpmn", "<endEvent id=\"end_pulled\" name=\"项目已撤回\"/>", """
				<endEvent id="end_pulled" name="项目已撤回"/>
				<subProcess id="sub_shortcut" name="捷径" triggeredByEvent="true">
				<startEvent id="start_shortcut" name="捷径开始"><messageEventDefinition messageRef="message_withdrawn"/></startEvent>
				<serviceTask id="service_shortcut" name="直接立项" camunda:delegateExpression="${recordApproval}"/>
				<endEvent id="end_shortcut" name="捷径结束"/>
				<sequenceFlow id="flow_s1" sourceRef="start_shortcut" targetRef="service_shortcut"/>
				<sequenceFlow id="flow_s2" sourceRef="service_shortcut" targetRef="end_shortcut"/>
				</subProcess>""")))
			.extracting(ModelProblem::elementId, ModelProblem::messageKey)
			.containsExactly(tuple("service_shortcut", "model.money.bypass"),
					tuple("service_shortcut", "model.money.bypass"));
	}

	/** After the release a gateway leads on, or back to the given step. */
	private static String again(String target) {
		return """
				<bpmn:exclusiveGateway id="gateway_more" name="是否再付" default="flow_done"/>
				<bpmn:sequenceFlow id="flow_5" sourceRef="service_release" targetRef="gateway_more"/>
				<bpmn:sequenceFlow id="flow_done" name="付清" sourceRef="gateway_more" targetRef="call_notice"/>
				<bpmn:sequenceFlow id="flow_again" name="再付" sourceRef="gateway_more" targetRef="%s">
				<bpmn:conditionExpression>${verified}</bpmn:conditionExpression></bpmn:sequenceFlow>""".formatted(target);
	}

	private static List<Object> bypassed(String good, String bad) {
		return check("release", spoiled("release.bpmn", good, bad)).stream()
			.filter(problem -> problem.messageKey().startsWith("model.money."))
			.flatMap(problem -> problem.args().stream())
			.toList();
	}
}
