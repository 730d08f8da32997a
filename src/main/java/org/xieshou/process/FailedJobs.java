package org.xieshou.process;

import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.stereotype.Component;

/** The steps the engine gave up on, for whoever has to look after them. */
@Component
public class FailedJobs {

	private static final int MOST = 50;

	private final ManagementService management;

	private final RepositoryService repository;

	FailedJobs(ManagementService management, RepositoryService repository) {
		this.management = management;
		this.repository = repository;
	}

	/** At most fifty of them. */
	public List<FailedJob> all() {
		return management.createJobQuery().noRetriesLeft().listPage(0, MOST).stream().map(this::failed).toList();
	}

	public long count() {
		return management.createJobQuery().noRetriesLeft().count();
	}

	public Optional<FailedJob> find(String id) {
		return Optional.ofNullable(management.createJobQuery().jobId(id).noRetriesLeft().singleResult()).map(this::failed);
	}

	/** Lets it be tried once more. */
	public void tryAgain(FailedJob job) {
		management.setJobRetries(job.id(), 1);
	}

	private FailedJob failed(Job job) {
		var process = repository.getProcessDefinition(job.getProcessDefinitionId());
		return new FailedJob(job.getId(), process.getName(), process.getVersion(), process.getResourceName(), step(job),
				Optional.ofNullable(job.getDuedate()).map(Date::toInstant).orElse(job.getCreateTime().toInstant()), job.getExceptionMessage());
	}

	private String step(Job job) {
		var activity = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
		FlowElement element = repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(activity);
		return Optional.ofNullable(element).map(FlowElement::getName).orElse(activity);
	}

}
