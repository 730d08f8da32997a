package org.xieshou.project;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The nodes of one shipped diagram, and which of them the tests of a class have passed. */
class ProcessNodes {

	private final String process;

	private final Set<String> passed = new HashSet<>();

	ProcessNodes(String process) {
		this.process = process;
	}

	/** Notes every node of this diagram that the case went through so far. */
	Set<String> note(HistoryService history, String businessKey) {
		var instances = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey)
			.processDefinitionKey(process).list();
		var nodes = instances.stream()
			.flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream())
			.map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
		passed.addAll(nodes);
		return nodes;
	}

	/** The nodes that no case went through. */
	Set<String> missed() {
		try (var file = getClass().getResourceAsStream("/bpmn/" + process + ".bpmn")) {
			var nodes = Bpmn.readModelFromStream(file).getModelElementsByType(FlowNode.class);
			var missed = new TreeSet<>(nodes.stream().map(FlowNode::getId).toList());
			missed.removeAll(passed);
			return missed;
		}
		catch (java.io.IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
	}

}
