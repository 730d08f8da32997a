package org.xieshou.project;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Archives a project whose completion was published and whose warranty has ended. */
@VocabularyAction("archiveProject")
class ArchiveProjectDelegate implements JavaDelegate {

	private final ProjectChanges changes;

	ArchiveProjectDelegate(ProjectChanges changes) {
		this.changes = changes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		changes.close(UUID.fromString(execution.getProcessBusinessKey()), "archived");
	}

}
