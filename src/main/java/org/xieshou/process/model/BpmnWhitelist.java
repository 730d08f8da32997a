package org.xieshou.process.model;

import java.util.Map;

/** What a diagram may consist of. A word that is missing here is refused, whatever the engine would make of it. */
class BpmnWhitelist {

	static final Map<String, String> PREFIXES = Map.of(
			"http://www.omg.org/spec/BPMN/20100524/MODEL", "",
			"http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:",
			"http://www.omg.org/spec/DD/20100524/DC", "dc:",
			"http://www.omg.org/spec/DD/20100524/DI", "di:",
			"http://camunda.org/schema/1.0/bpmn", "camunda:",
			"http://camunda.org/schema/modeler/1.0", "modeler:",
			"http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:",
			"http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:",
			"http://www.w3.org/2001/XMLSchema-instance", "xsi:");

	private static final String NODE = "id=id name camunda:asyncBefore=flag camunda:asyncAfter=flag camunda:exclusive=flag";
	private static final String TIME = "id=id xsi:type=formal";

	private static final String ROWS = """
			definitions id=id name targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion camunda:diagramRelationId
			process id=id name isExecutable=flag isClosed=flag processType=|None camunda:historyTimeToLive=days camunda:versionTag camunda:isStartableInTasklist=flag
			collaboration id=id name isClosed=flag
			participant id=id name processRef=id
			laneSet id=id name
			lane id=id name
			flowNodeRef #text=id
			documentation id=id textFormat=|text/plain #text
			extensionElements
			incoming #text=id
			outgoing #text=id
			startEvent NODE isInterrupting=flag camunda:initiator=variable camunda:formRef=form camunda:formRefBinding=|deployment
			endEvent NODE
			intermediateCatchEvent NODE
			intermediateThrowEvent NODE
			boundaryEvent NODE attachedToRef=id cancelActivity=flag
			timerEventDefinition id=id
			timeDuration TIME #text=moment
			timeDate TIME #text=moment
			timeCycle TIME #text=cycle
			messageEventDefinition id=id messageRef=id
			escalationEventDefinition id=id escalationRef=id camunda:escalationCodeVariable=variable
			errorEventDefinition id=id errorRef=id
			terminateEventDefinition id=id
			message id=id name=message
			error id=id name errorCode
			escalation id=id name escalationCode
			userTask NODE default=id camunda:assignee=reference camunda:candidateGroups=offices camunda:candidateUsers=reference camunda:dueDate=moment camunda:followUpDate=moment camunda:priority=value camunda:formRef=form camunda:formRefBinding=|deployment
			serviceTask NODE default=id camunda:delegateExpression=action
			receiveTask NODE default=id messageRef=id
			businessRuleTask NODE default=id camunda:decisionRef=table camunda:decisionRefBinding=|deployment camunda:mapDecisionResult=|singleEntry camunda:resultVariable=variable
			callActivity NODE default=id calledElement=process camunda:calledElementBinding=|deployment
			subProcess NODE default=id triggeredByEvent=flag
			exclusiveGateway NODE default=id gatewayDirection=|Unspecified|Converging|Diverging
			inclusiveGateway NODE default=id gatewayDirection=|Unspecified|Converging|Diverging
			parallelGateway NODE gatewayDirection=|Unspecified|Converging|Diverging
			eventBasedGateway NODE gatewayDirection=|Unspecified|Diverging
			sequenceFlow id=id name sourceRef=id targetRef=id
			conditionExpression id=id xsi:type=formal #text=condition
			multiInstanceLoopCharacteristics id=id isSequential=flag camunda:collection=collection camunda:elementVariable=variable camunda:asyncBefore=flag camunda:asyncAfter=flag camunda:exclusive=flag
			loopCardinality TIME #text=count
			completionCondition TIME #text=condition
			textAnnotation id=id textFormat=|text/plain
			text #text
			association id=id sourceRef=id targetRef=id associationDirection=|None|One|Both
			camunda:inputOutput
			camunda:inputParameter name=parameter #text=value
			camunda:outputParameter name=variable #text=value
			camunda:in businessKey=businessKey source=variable sourceExpression=value target=variable local=flag
			camunda:out source=variable sourceExpression=value target=variable local=flag
			camunda:failedJobRetryTimeCycle #text=retry
			camunda:properties
			camunda:property id=id name value
			bpmndi:BPMNDiagram id=id name
			bpmndi:BPMNPlane id=id bpmnElement=id
			bpmndi:BPMNShape id=id bpmnElement=id isHorizontal=flag isExpanded=flag isMarkerVisible=flag COLOURS
			bpmndi:BPMNEdge id=id bpmnElement=id COLOURS
			bpmndi:BPMNLabel id=id color:color=colour
			dc:Bounds x=number y=number width=number height=number
			di:waypoint x=number y=number
			""";

	static Whitelist whitelist() {
		return new Whitelist(ROWS.replace("NODE", NODE).replace("TIME", TIME).replace("COLOURS",
				"bioc:stroke=colour bioc:fill=colour color:background-color=colour color:border-color=colour"));
	}

	private BpmnWhitelist() {
	}
}
