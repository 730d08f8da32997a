package org.xieshou.admin;

import java.util.List;

import org.xieshou.process.form.FormProblem;
import org.xieshou.process.model.ModelProblem;

/** One fault of a model, at the element the modeller can lead to. */
record Finding(String element, String message, List<Object> arguments) {

	static Finding of(ModelProblem problem) {
		return new Finding(problem.elementId(), problem.messageKey(), List.of(problem.messageArguments()));
	}

	static Finding of(FormProblem problem) {
		return new Finding(problem.field(), problem.messageKey(), List.of(problem.arguments()));
	}

	static Finding of(String element, String message, Object... arguments) {
		return new Finding(element, message, List.of(arguments));
	}

}
