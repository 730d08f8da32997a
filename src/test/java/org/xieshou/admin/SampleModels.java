package org.xieshou.admin;

import java.nio.charset.StandardCharsets;

/** A form and a diagram of an administrator's own, apart from the shipped ones that other tests use. */
final class SampleModels {

	private SampleModels() {
	}

	static byte[] form(String id) {
		return form(id, "opinion");
	}

	static byte[] form(String id, String field) {
		return """
				{"type": "default", "id": "%s", "schemaVersion": 18, "components": [
					{"type": "textarea", "id": "Field_1", "key": "%s", "label": "意见", "validate": {"required": true}}]}"""
			.formatted(id, field)
			.getBytes(StandardCharsets.UTF_8);
	}

	/** One step that the county office takes with the form of the same name. */
	static byte[] diagram(String id, String step) {
		return diagram(id, step, "");
	}

	/** The same with something more in the step. */
	static byte[] diagram(String id, String step, String more) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://xieshou.org/bpmn">
				<bpmn:process id="%1$s" name="试办流程" isExecutable="true" camunda:historyTimeToLive="P3650D">
				<bpmn:startEvent id="start_sample" name="开始"/>
				<bpmn:userTask id="user_look" name="%2$s" camunda:formRef="%1$s" camunda:formRefBinding="deployment" camunda:candidateGroups="${offices.at(project,'county','office')}">
				<bpmn:documentation>看一看。</bpmn:documentation>%3$s
				</bpmn:userTask>
				<bpmn:endEvent id="end_looked" name="看过"/>
				<bpmn:sequenceFlow id="flow_begin" sourceRef="start_sample" targetRef="user_look"/>
				<bpmn:sequenceFlow id="flow_end" sourceRef="user_look" targetRef="end_looked"/>
				</bpmn:process>
				<bpmndi:BPMNDiagram id="drawing"><bpmndi:BPMNPlane id="plane" bpmnElement="%1$s">
				<bpmndi:BPMNShape id="d_start" bpmnElement="start_sample"><dc:Bounds x="100" y="100" width="36" height="36"/></bpmndi:BPMNShape>
				<bpmndi:BPMNShape id="d_look" bpmnElement="user_look"><dc:Bounds x="200" y="78" width="100" height="80"/></bpmndi:BPMNShape>
				<bpmndi:BPMNShape id="d_end" bpmnElement="end_looked"><dc:Bounds x="360" y="100" width="36" height="36"/></bpmndi:BPMNShape>
				<bpmndi:BPMNEdge id="d_begin" bpmnElement="flow_begin"><di:waypoint x="136" y="118"/><di:waypoint x="200" y="118"/></bpmndi:BPMNEdge>
				<bpmndi:BPMNEdge id="d_finish" bpmnElement="flow_end"><di:waypoint x="300" y="118"/><di:waypoint x="360" y="118"/></bpmndi:BPMNEdge>
				</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>"""
			.formatted(id, step, more)
			.getBytes(StandardCharsets.UTF_8);
	}

}
