package org.xieshou.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns the engine's history of decision tables into our events, in the engine's own transaction. */
@Component
class TableEvents implements HistoryEventHandler {

	private final ApplicationEventPublisher publisher;

	TableEvents(ApplicationEventPublisher publisher) {
		this.publisher = publisher;
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof HistoricDecisionEvaluationEvent evaluated) {
			var decision = evaluated.getRootHistoricDecisionInstance();
			if (decision.getProcessInstanceId() != null) {
				publisher.publishEvent(applied(decision));
			}
		}
	}

	private static TableApplied applied(HistoricDecisionInstanceEntity decision) {
		var models = Context.getProcessEngineConfiguration().getDeploymentCache();
		var definition = models.findDeployedDecisionDefinitionById(decision.getDecisionDefinitionId());
		var instance = Context.getCommandContext().getExecutionManager().findExecutionById(decision.getProcessInstanceId());
		return new TableApplied(UUID.fromString(instance.getBusinessKey()), decision.getProcessInstanceId(),
				decision.getDecisionDefinitionKey(), definition.getVersion(),
				rows(decision, models.findDmnModelInstanceForDecisionDefinition(decision.getDecisionDefinitionId())));
	}

	/** One line a row, though the engine reports one a row and column. */
	private static List<AppliedTable.Row> rows(HistoricDecisionInstanceEntity decision, DmnModelInstance model) {
		var rows = new LinkedHashMap<String, AppliedTable.Row>();
		decision.getOutputs().stream()
			.sorted(Comparator.comparing(HistoricDecisionOutputInstance::getRuleOrder))
			.forEach(output -> rows.putIfAbsent(output.getRuleId(), new AppliedTable.Row(output.getRuleId(),
					source(model, output.getRuleId()), String.valueOf(output.getValue()))));
		return List.copyOf(rows.values());
	}

	private static String source(DmnModelInstance model, String row) {
		Rule rule = model.getModelElementById(row);
		return rule.getDescription() == null ? "" : rule.getDescription().getTextContent().strip();
	}

}
