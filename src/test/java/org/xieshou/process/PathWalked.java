package org.xieshou.process;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

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

}
