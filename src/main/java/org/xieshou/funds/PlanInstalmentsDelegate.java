package org.xieshou.funds;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Commits the approved money and plans its instalments by the row of the table that applied. */
@VocabularyAction("planInstalments")
class PlanInstalmentsDelegate implements JavaDelegate {

	private final Disbursement disbursement;

	PlanInstalmentsDelegate(Disbursement disbursement) {
		this.disbursement = disbursement;
	}

	@Override
	public void execute(DelegateExecution execution) {
		disbursement.plan(UUID.fromString(execution.getProcessBusinessKey()));
	}

}
