package org.xieshou.process;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

import org.springframework.stereotype.Component;

/** Which nodes of a diagram a case passed, for tests. */
@Component
public class PathWalked {

	private final HistoryService history;

	PathWalked(HistoryService history) {
		this.history = history;
	}

	/** The ids of the nodes that were left, in the order in which they were entered. */
	public List<String> of(UUID caseId, String process) {
		return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseId.toString())
			.processDefinitionKey(process).list().stream()
			.flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).finished()
				.orderByHistoricActivityInstanceStartTime().asc().list().stream())
			.map(HistoricActivityInstance::getActivityId)
			.toList();
	}

	/** Every node of a shipped diagram. */
	public static Set<String> nodes(String process) {
		return Bpmn.readModelFromStream(PathWalked.class.getResourceAsStream("/bpmn/" + process + ".bpmn"))
			.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId).collect(Collectors.toSet());
	}

}
