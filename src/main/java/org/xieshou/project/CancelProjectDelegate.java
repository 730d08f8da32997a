package org.xieshou.project;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Stops a project whose cancellation was decided. */
@VocabularyAction("cancelProject")
class CancelProjectDelegate implements JavaDelegate {

	private final ProjectChanges changes;

	CancelProjectDelegate(ProjectChanges changes) {
		this.changes = changes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		changes.close(UUID.fromString(execution.getProcessBusinessKey()), "cancelled");
	}

}
