package org.xieshou.approval;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Records that a change request was refused or withdrawn. */
@VocabularyAction("refuseChange")
class RefuseChangeDelegate implements JavaDelegate {

	private final ChangeClosing closing;

	RefuseChangeDelegate(ChangeClosing closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var withdrawn = "withdraw".equals(execution.getVariable("outcome"));
		closing.refuse(UUID.fromString(execution.getProcessBusinessKey()), withdrawn);
		execution.setVariable("change", "refused");
	}

}
