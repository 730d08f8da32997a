package org.xieshou.funds;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Releases one instalment; a refusal is an outcome the diagram routes on, not an exception. */
@VocabularyAction(value = "releaseInstalment", movesMoney = true)
class ReleaseInstalmentDelegate implements JavaDelegate {

	private final Disbursement disbursement;

	ReleaseInstalmentDelegate(Disbursement disbursement) {
		this.disbursement = disbursement;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var instalment = UUID.fromString((String) execution.getVariable("instalment"));
		execution.setVariable("released", disbursement.release(instalment).answer());
	}

}
