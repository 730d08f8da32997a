package org.xieshou.process;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.stereotype.Component;

/** What a case waits for besides people: timers and work of the program itself. */
@Component
public class Waits {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final RepositoryService repository;

	Waits(RuntimeService runtime, ManagementService management, RepositoryService repository) {
		this.runtime = runtime;
		this.management = management;
		this.repository = repository;
	}

	/**
	 * One thing waited for.
	 *
	 * @param name the name of the event or service task in the diagram
	 * @param due when the timer ends, or null for work the program does as soon as it can
	 * @param failed whether the program tried and gave up
	 */
	public record Wait(String name, Instant due, boolean failed) {
	}

	public List<Wait> of(UUID caseId) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
			.flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
			.map(this::wait)
			.toList();
	}

	private Wait wait(Job job) {
		var activity = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
		var element = repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(activity);
		var name = element instanceof FlowElement flow && flow.getName() != null ? flow.getName() : activity;
		return new Wait(name, job.getDuedate() == null ? null : job.getDuedate().toInstant(), job.getRetries() == 0);
	}

}
