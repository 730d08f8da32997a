package org.xieshou.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.stereotype.Component;

/**
 * The steps a case has still to go if nothing is returned or refused: forward from where it stands, along the default flow
 * of each gateway, into called processes and out of them again.
 */
@Component
public class WayAhead {

	private static final int MOST_STEPS = 40;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final Foresight foresight;

	WayAhead(RepositoryService repository, RuntimeService runtime, Foresight foresight) {
		this.repository = repository;
		this.runtime = runtime;
		this.foresight = foresight;
	}

	/** The steps to come, in their order; empty for a case that has ended. */
	public List<StepAhead> of(UUID caseId) {
		var root = runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseId.toString())
			.rootProcessInstances()
			.list();
		var walk = new Walk(Map.of("project", caseId.toString()));
		for (var instance : root) {
			walk.from(instance.getId());
		}
		return walk.steps;
	}

	/** One walk; never passes the same node twice. */
	private final class Walk {

		private final Map<String, Object> variables;

		private final List<StepAhead> steps = new ArrayList<>();

		private final Set<String> passed = new HashSet<>();

		private Walk(Map<String, Object> variables) {
			this.variables = variables;
		}

		/** First the innermost process that runs, then outwards to what called it. */
		private void from(String instanceId) {
			var instance = runtime.createProcessInstanceQuery().processInstanceId(instanceId).singleResult();
			runtime.createProcessInstanceQuery().superProcessInstanceId(instanceId).list().forEach(called -> from(called.getId()));
			var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
			leaves(runtime.getActivityInstance(instanceId)).forEach(activity -> {
				if (model.getModelElementById(activity) instanceof FlowNode node) {
					passed.add(key(model, node));
					after(model, node, instance.getProcessDefinitionId());
				}
			});
		}

		private void after(BpmnModelInstance model, FlowNode node, String definition) {
			Deque<FlowNode> next = new ArrayDeque<>(following(node));
			while (!next.isEmpty() && steps.size() < MOST_STEPS) {
				var reached = next.pop();
				if (passed.add(key(model, reached))) {
					enter(model, reached, definition);
					next.addAll(following(reached));
				}
			}
		}

		private void enter(BpmnModelInstance model, FlowNode node, String definition) {
			if (node instanceof UserTask task) {
				steps.add(new StepAhead(task.getName(), processOf(model), foresight.offices(task, variables)));
			}
			else if (node instanceof CallActivity call) {
				enterCalled(call, definition);
			}
			else if (node instanceof SubProcess inner) {
				inner.getChildElementsByType(StartEvent.class).forEach(start -> after(model, start, definition));
			}
		}

		private void enterCalled(CallActivity call, String definition) {
			var deployment = repository.getProcessDefinition(definition).getDeploymentId();
			var called = repository.createProcessDefinitionQuery()
				.deploymentId(deployment)
				.processDefinitionKey(call.getCalledElement())
				.singleResult();
			var model = repository.getBpmnModelInstance(called.getId());
			var key = call.getParentElement().getAttributeValue("id") + call.getId();
			model.getModelElementsByType(StartEvent.class).stream()
				.filter(start -> start.getParentElement() instanceof org.camunda.bpm.model.bpmn.instance.Process)
				.filter(start -> passed.add(key + start.getId()))
				.forEach(start -> after(model, start, called.getId()));
		}

	}

	/** Forward: the default flow of an exclusive gateway, every flow of any other node. */
	private static List<FlowNode> following(FlowNode node) {
		if (node instanceof ExclusiveGateway gateway && gateway.getDefault() != null) {
			return List.of(gateway.getDefault().getTarget());
		}
		return node.getOutgoing().stream().map(flow -> flow.getTarget()).toList();
	}

	private static List<String> leaves(ActivityInstance instance) {
		if (instance.getChildActivityInstances().length == 0) {
			return List.of(instance.getActivityId());
		}
		var leaves = new ArrayList<String>();
		for (var child : instance.getChildActivityInstances()) {
			leaves.addAll(leaves(child));
			if (!"multiInstanceBody".equals(child.getActivityType())) {
				leaves.add(child.getActivityId());
			}
		}
		return leaves.stream().map(id -> id.replace("#multiInstanceBody", "")).distinct().toList();
	}

	private static String key(BpmnModelInstance model, FlowNode node) {
		return processOf(model) + "/" + node.getId();
	}

	private static String processOf(BpmnModelInstance model) {
		return model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).iterator().next().getId();
	}

}
