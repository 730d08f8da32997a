package org.xieshou.approval;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Records that the project is approved. */
@VocabularyAction("recordApproval")
class RecordApprovalDelegate implements JavaDelegate {

	private final ProjectApproval approval;

	RecordApprovalDelegate(ProjectApproval approval) {
		this.approval = approval;
	}

	@Override
	public void execute(DelegateExecution execution) {
		approval.record(UUID.fromString(execution.getProcessBusinessKey()));
		execution.setVariable("approval", "approved");
	}

}
