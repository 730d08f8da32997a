package org.xieshou.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Asks the questions of a diagram ahead of time: which offices a task will go to. */
@Component
class Foresight {

	private final ProcessEngineConfigurationImpl engine;

	Foresight(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	/** The offices the task will be offered to, as far as it can be told now. */
	List<String> offices(UserTask task, Map<String, Object> variables) {
		var group = task.getCamundaCandidateGroups();
		if (group == null) {
			return List.of();
		}
		if (task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics each
				&& each.getCamundaCollection() != null && group.equals("${" + each.getCamundaElementVariable() + "}")) {
			return texts(each.getCamundaCollection(), variables);
		}
		return variableOf(group).filter(name -> !variables.containsKey(name)).isPresent() ? List.of() : texts(group, variables);
	}

	private static Optional<String> variableOf(String expression) {
		return expression.matches("\\$\\{\\w+}") ? Optional.of(expression.substring(2, expression.length() - 1)) : Optional.empty();
	}

	private List<String> texts(String expression, Map<String, Object> variables) {
		var value = engine.getCommandExecutorTxRequired()
			.execute(command -> answer(expression, variables));
		if (value instanceof Collection<?> many) {
			return many.stream().map(Object::toString).toList();
		}
		return value == null ? List.of() : List.of(value.toString());
	}

	/** What a question answers now; null where it says that it cannot be answered yet, such as who pays before anybody chose. */
	private Object answer(String expression, Map<String, Object> variables) {
		try {
			return engine.getExpressionManager().createExpression(expression).getValue(CaseScope.of(variables));
		}
		catch (ProcessEngineException failed) {
			if (NestedExceptionUtils.getMostSpecificCause(failed) instanceof IllegalStateException) {
				return null;
			}
			throw failed;
		}
	}

}
