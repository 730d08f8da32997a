package org.xieshou.funds;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Pays retention money after the warranty period; a refusal is an outcome the diagram routes on. */
@VocabularyAction(value = "releaseRetention", movesMoney = true)
class ReleaseRetentionDelegate implements JavaDelegate {

	private final Retention retention;

	ReleaseRetentionDelegate(Retention retention) {
		this.retention = retention;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var outcome = retention.release(UUID.fromString(execution.getProcessBusinessKey()));
		execution.setVariable("released", outcome.answer());
	}

}
