package org.xieshou.approval;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Records that everybody agreed to cancel the project. */
@VocabularyAction("acceptCancellation")
class AcceptCancellationDelegate implements JavaDelegate {

	private final ChangeClosing closing;

	AcceptCancellationDelegate(ChangeClosing closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		closing.cancel(UUID.fromString(execution.getProcessBusinessKey()));
		execution.setVariable("change", "cancelled");
	}

}
