package org.xieshou.approval;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Records that the project is not approved. */
@VocabularyAction("recordRefusal")
class RecordRefusalDelegate implements JavaDelegate {

	private final ProjectApproval approval;

	RecordRefusalDelegate(ProjectApproval approval) {
		this.approval = approval;
	}

	@Override
	public void execute(DelegateExecution execution) {
		approval.refuse(UUID.fromString(execution.getProcessBusinessKey()));
		execution.setVariable("approval", "refused");
	}

}
