package org.xieshou.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Turns the engine's history into our events, in the engine's own transaction. History is written for every task however
 * it came to be, so neither modification nor migration of a case can slip past the inbox.
 */
@Component
class EngineEvents implements HistoryEventHandler {

	private final ApplicationEventPublisher publisher;

	EngineEvents(ApplicationEventPublisher publisher) {
		this.publisher = publisher;
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof HistoricTaskInstanceEventEntity task) {
			publishTask(task);
		}
		else if (event instanceof HistoricIdentityLinkLogEventEntity link && "candidate".equals(link.getType())) {
			publisher.publishEvent(new TaskOffered(link.getTaskId(),
					link.getGroupId() == null ? link.getUserId() : link.getGroupId(),
					event.isEventOfType(HistoryEventTypes.IDENTITY_LINK_ADD)));
		}
		else if (event instanceof HistoricProcessInstanceEventEntity instance) {
			publishStage(instance);
		}
	}

	private void publishTask(HistoricTaskInstanceEventEntity event) {
		if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)
				|| event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE)) {
			publisher.publishEvent(new TaskEnded(event.getTaskId()));
			return;
		}
		var task = Context.getCommandContext().getTaskManager().findTaskById(event.getTaskId());
		if (task != null && task.getName() != null) {
			publisher.publishEvent(opened(task));
		}
		if (task != null && event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
			publishOffers(task);
		}
	}

	/** A new task is offered before its history begins, so the offers are told again once it is known. */
	private void publishOffers(TaskEntity task) {
		task.getCandidates()
			.forEach(link -> publisher.publishEvent(new TaskOffered(task.getId(),
					link.getGroupId() == null ? link.getUserId() : link.getGroupId(), true)));
	}

	private static TaskOpened opened(TaskEntity task) {
		var definition = task.getProcessInstance().getProcessDefinition();
		return new TaskOpened(task.getId(), caseOf(task.getProcessInstance().getBusinessKey()), definition.getId(),
				definition.getKey(), definition.getVersion(), task.getExecutionId(), task.getTaskDefinitionKey(),
				task.getName(), task.getDescription(), formOf(task), task.getAssignee(),
				instant(task.getCreateTime()), instant(task.getDueDate()));
	}

	private static String formOf(TaskEntity task) {
		var form = task.getTaskDefinition().getCamundaFormDefinitionKey();
		return form == null ? "" : form.getExpressionText();
	}

	private void publishStage(HistoricProcessInstanceEventEntity event) {
		if (event.getBusinessKey() != null && event.getSuperProcessInstanceId() != null) {
			publisher.publishEvent(new StageMoved(caseOf(event.getBusinessKey()), event.getProcessInstanceId(),
					event.getProcessDefinitionKey(), instant(event.getStartTime()), instant(event.getEndTime())));
		}
	}

	private static UUID caseOf(String businessKey) {
		return UUID.fromString(businessKey);
	}

	private static Instant instant(Date date) {
		return date == null ? null : date.toInstant();
	}

}
