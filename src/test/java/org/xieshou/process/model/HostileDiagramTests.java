package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.xieshou.process.model.Samples.check;
import static org.xieshou.process.model.Samples.spoiled;
import static org.xieshou.process.model.Samples.text;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code brought along in a diagram, wherever a diagram could hold it, is refused with element and attribute named. */
class HostileDiagramTests {

	private static final String RUN = "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}";

	@Test
	void goodDiagramsAreAccepted() {
		assertThat(check("release", text("release.bpmn"))).isEmpty();
		assertThat(check("approval", text("approval.bpmn"))).isEmpty();
	}

	@ParameterizedTest(name = "{2} {3}: {1}")
	@MethodSource({ "expressions", "elements", "attributes", "texts" })
	void codeIsRefusedWhereItStands(String good, String bad, String element, String attribute, String key) {
		assertThat(check("release", spoiled("release.bpmn", good, bad)))
			.anySatisfy(problem -> {
				assertThat(problem.elementId()).isEqualTo(element);
				assertThat(problem.attribute()).isEqualTo(attribute);
				assertThat(problem.messageKey()).isEqualTo("model." + key);
			});
	}

	static Stream<Arguments> expressions() {
		return Stream.of(
				at("camunda:delegateExpression", "camunda:delegateExpression=\"${tellSuperior}\"", RUN, "service_tell", "expression.action"),
				at("camunda:delegateExpression", "camunda:delegateExpression=\"${tellSuperior}\"", "${offices}", "service_tell", "expression.action"),
				at("camunda:delegateExpression", "camunda:delegateExpression=\"${tellSuperior}\"", "#{tellSuperior}", "service_tell", "expression.action"),
				at("camunda:dueDate", "camunda:dueDate=\"${deadlines.workingDays(10)}\"", RUN, "user_apply", "expression.syntax"),
				at("camunda:dueDate", "camunda:dueDate=\"${deadlines.workingDays(10)}\"", "${now()}", "user_apply", "expression.function"),
				at("camunda:followUpDate", "camunda:dueDate=\"${deadlines.workingDays(10)}\"", RUN, "user_apply", "expression.syntax"),
				at("camunda:assignee", "camunda:dueDate=\"${deadlines.workingDays(10)}\"", "${execution.engineServices}", "user_apply", "expression.navigation"),
				at("camunda:assignee", "camunda:dueDate=\"${deadlines.workingDays(10)}\"", "zhang", "user_apply", "expression.whole"),
				at("camunda:candidateUsers", "camunda:dueDate=\"${deadlines.workingDays(10)}\"", RUN, "user_apply", "expression.syntax"),
				at("camunda:priority", "camunda:dueDate=\"${deadlines.workingDays(10)}\"", RUN, "user_apply", "expression.syntax"),
				at("camunda:candidateGroups", "camunda:candidateGroups=\"${offices.partner(project)}\"", "${offices.partner(project)},x${1}", "user_inspect", "expression.nested"),
				at("camunda:candidateGroups", "camunda:candidateGroups=\"${offices.partner(project)}\"", "${offices.partner(project).x()}", "user_inspect", "expression.chain"),
				at("camunda:candidateGroups", "camunda:candidateGroups=\"${offices.partner(project)}\"", "${offices.partner(${project})}", "user_inspect", "expression.nested"),
				at("camunda:candidateGroups", "camunda:candidateGroups=\"${offices.partner(project)}\"", "&#36;&#123;offices['x']}", "user_inspect", "expression.index"),
				at("camunda:candidateGroups", "camunda:candidateGroups=\"${offices.partner(project)}\"", "${offices.partner('\\u0027')}", "user_inspect", "expression.escape"),
				at("camunda:candidateGroups", "camunda:candidateGroups=\"${offices.partner(project)}\"", "511322:finance", "user_inspect", "expression.whole"),
				at("calledElement", "calledElement=\"public-notice\"", "${outcome}", "call_notice", "expression.process"),
				at("camunda:formRef", "camunda:formRef=\"payment-application\"", "${outcome}", "user_apply", "expression.form"),
				at("camunda:formRef", "camunda:formRef=\"payment-application\"", "no-such-form", "user_apply", "expression.form"),
				at("camunda:asyncBefore", "camunda:asyncBefore=\"true\"", RUN, "service_tell", "expression.flag"),
				at("name", "name=\"检查进度\"", "检查 " + RUN, "user_inspect", "expression.notHere"),
				at("name", "name=\"检查进度\"", "检查\u202E度进", "user_inspect", "expression.hidden"),
				at("camunda:historyTimeToLive", "camunda:historyTimeToLive=\"P3650D\"", "${outcome}", "release", "expression.days"),
				at("camunda:historyTimeToLive", "camunda:historyTimeToLive=\"P3650D\"", "P10Y", "release", "expression.days"));
	}

	private static Arguments at(String attribute, String good, String value, String element, String key) {
		return arguments(good, "%s=\"%s\"".formatted(attribute, value), element, attribute, key);
	}

	static Stream<Arguments> elements() {
		var inTask = "<bpmn:documentation>到现场核实进度</bpmn:documentation>";
		var extended = inTask + "<bpmn:extensionElements>%s</bpmn:extensionElements>";
		return Stream.of(
				arguments(inTask, extended.formatted("<camunda:taskListener event=\"create\" class=\"x.Y\"/>"), "user_inspect", "camunda:taskListener", "refused.listener"),
				arguments(inTask, extended.formatted("<camunda:executionListener event=\"start\" expression=\"${outcome}\"/>"), "user_inspect", "camunda:executionListener", "refused.listener"),
				arguments(inTask, extended.formatted("<camunda:formData><camunda:formField id=\"a\" defaultValue=\"%s\"/></camunda:formData>".formatted(RUN)), "user_inspect", "camunda:formData", "refused.unknown"),
				arguments(inTask, extended.formatted("<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>"), "user_inspect", "camunda:connector", "refused.code"),
				arguments(inTask, extended.formatted("<camunda:inputOutput><camunda:inputParameter name=\"outcome\"><camunda:script scriptFormat=\"juel\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>"), "user_inspect", "camunda:script", "refused.script"),
				arguments(inTask, extended.formatted("<camunda:inputOutput><camunda:inputParameter name=\"outcome\">" + RUN + "</camunda:inputParameter></camunda:inputOutput>"), "user_inspect", "camunda:inputParameter", "expression.syntax"),
				arguments(inTask, extended.formatted("<camunda:inputOutput><camunda:outputParameter name=\"secret\">1</camunda:outputParameter></camunda:inputOutput>"), "user_inspect", "name", "expression.variable"),
				arguments(inTask, extended.formatted("<script xmlns=\"http://elsewhere\">1</script>"), "user_inspect", "{http://elsewhere}script", "refused.script"),
				arguments(inTask, extended.formatted("<taskListener xmlns=\"http://activiti.org/bpmn\" class=\"x.Y\"/>"), "user_inspect", "{http://activiti.org/bpmn}taskListener", "refused.listener"),
				arguments("<bpmn:endEvent id=\"end_told\" name=\"已告知上级\"/>", "<bpmn:scriptTask id=\"end_told\" name=\"x\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>", "end_told", "scriptTask", "refused.script"),
				arguments("<bpmn:endEvent id=\"end_told\" name=\"已告知上级\"/>", "<bpmn:sendTask id=\"end_told\" name=\"x\" camunda:class=\"x.Y\"/>", "end_told", "sendTask", "refused.unknown"),
				arguments("<bpmn:process ", "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\" location=\"http://elsewhere\" namespace=\"x\"/><bpmn:process ", "definitions_release", "import", "refused.unknown"),
				arguments("<bpmn:process ", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/><bpmn:process ", "definitions_release", "{http://www.w3.org/2001/XInclude}include", "refused.unknown"));
	}

	static Stream<Arguments> attributes() {
		var service = "camunda:delegateExpression=\"${tellSuperior}\"";
		return Stream.of(
				arguments(service, "camunda:class=\"java.lang.Object\"", "service_tell", "camunda:class", "refused.code"),
				arguments(service, "camunda:expression=\"${outcome}\"", "service_tell", "camunda:expression", "refused.code"),
				arguments(service, "camunda:type=\"external\" camunda:topic=\"x\"", "service_tell", "camunda:type", "refused.code"),
				arguments(service, "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"x.Y\"", "service_tell", "{http://activiti.org/bpmn}class", "refused.code"),
				arguments(service, service + " bpmn:name=\"${outcome}\"", "service_tell", "{http://www.omg.org/spec/BPMN/20100524/MODEL}name", "refused.unknown"),
				arguments(service, service + " camunda:resultVariable=\"outcome\"", "service_tell", "camunda:resultVariable", "refused.unknown"),
				arguments(service, service + " implementation=\"##WebService\"", "service_tell", "implementation", "refused.unknown"),
				arguments("<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"javascript\" ", "flow_yes", "language", "refused.script"),
				arguments("<bpmn:conditionExpression ", "<bpmn:conditionExpression camunda:resource=\"x.js\" ", "flow_yes", "camunda:resource", "refused.script"),
				arguments("calledElement=\"public-notice\"", "calledElement=\"public-notice\" camunda:variableMappingClass=\"x.Y\"", "call_notice", "camunda:variableMappingClass", "refused.unknown"),
				arguments("camunda:formRef=\"payment-application\"", "camunda:formKey=\"embedded:app:x.html\"", "user_apply", "camunda:formKey", "refused.unknown"),
				arguments("id=\"definitions_release\"", "id=\"definitions_release\" xsi:schemaLocation=\"http://a http://elsewhere/a.xsd\"", "definitions_release", "xsi:schemaLocation", "refused.unknown"),
				arguments("<camunda:in source=\"project\" target=\"project\"/>", "<camunda:in variables=\"all\"/>", "call_notice", "variables", "refused.unknown"));
	}

	static Stream<Arguments> texts() {
		return Stream.of(
				arguments("${verified == true &amp;&amp; not empty outcome}", RUN, "flow_yes", "conditionExpression", "expression.navigation"),
				arguments("${verified == true &amp;&amp; not empty outcome}", "$<!-- hidden -->{verified = true}", "flow_yes", "conditionExpression", "expression.assignment"),
				arguments("${verified == true &amp;&amp; not empty outcome}", "<![CDATA[${verified ? 1 : 2}]]>", "flow_yes", "conditionExpression", "expression.choice"),
				arguments(">P10D<", ">" + RUN + "<", "timer_late_when", "timeDuration", "expression.syntax"),
				arguments(">P10D<", ">PT0S<", "timer_late_when", "timeDuration", "expression.moment"),
				arguments("填写付款申请并附材料", "填写 " + RUN, "user_apply", "documentation", "expression.notHere"));
	}
}
