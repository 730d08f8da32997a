package org.xieshou.project;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Closes a project that goes no further, in the state that the variable {@code state} names: declined or withdrawn. */
@VocabularyAction("closeProject")
class CloseProjectDelegate implements JavaDelegate {

	private final ProjectChanges changes;

	CloseProjectDelegate(ProjectChanges changes) {
		this.changes = changes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		changes.close(UUID.fromString(execution.getProcessBusinessKey()), (String) execution.getVariable("state"));
	}

}
