package org.xieshou.funds;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Keeps warranty money back after the settlement. */
@VocabularyAction(value = "retainMoney", movesMoney = true)
class RetainMoneyDelegate implements JavaDelegate {

	private final Retention retention;

	RetainMoneyDelegate(Retention retention) {
		this.retention = retention;
	}

	@Override
	public void execute(DelegateExecution execution) {
		retention.retain(UUID.fromString(execution.getProcessBusinessKey()));
	}

}
