package org.xieshou.approval;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Makes the plan of an agreed change the project's present one. */
@VocabularyAction("applyChange")
class ApplyChangeDelegate implements JavaDelegate {

	private final ChangeClosing closing;

	ApplyChangeDelegate(ChangeClosing closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		closing.apply(UUID.fromString(execution.getProcessBusinessKey()));
		execution.setVariable("change", "applied");
	}

}
