package org.xieshou.inspection;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Puts on record that all offices accepted the project. */
@VocabularyAction("recordAcceptance")
class RecordAcceptanceDelegate implements JavaDelegate {

	private final Acceptances acceptances;

	RecordAcceptanceDelegate(Acceptances acceptances) {
		this.acceptances = acceptances;
	}

	@Override
	public void execute(DelegateExecution execution) {
		acceptances.record(UUID.fromString(execution.getProcessBusinessKey()));
	}

}
