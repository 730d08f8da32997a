package org.xieshou.inspection;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Tells the office above that the day of a rectification order was missed. */
@VocabularyAction("tellSuperior")
class TellSuperiorDelegate implements JavaDelegate {

	private final RectificationOrdering rectifications;

	TellSuperiorDelegate(RectificationOrdering rectifications) {
		this.rectifications = rectifications;
	}

	@Override
	public void execute(DelegateExecution execution) {
		rectifications.tellSuperior(UUID.fromString(execution.getProcessBusinessKey()));
	}

}
