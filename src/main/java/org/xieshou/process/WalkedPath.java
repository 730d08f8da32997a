package org.xieshou.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

import org.springframework.stereotype.Component;

/** The diagrams a case ran through, each with the path walked. */
@Component
public class WalkedPath {

	private final HistoryService history;

	private final RepositoryService repository;

	WalkedPath(HistoryService history, RepositoryService repository) {
		this.history = history;
		this.repository = repository;
	}

	/** One diagram a case ran or runs through. */
	public record Walked(String instance, String process, String name, int version, boolean running) {
	}

	/** What to draw on a diagram: element ids done, present and refused (ended without effect), and flows taken. */
	public record Marks(List<String> done, List<String> present, List<String> refused, List<String> flows,
			Map<String, String> notes) {
	}

	/** Everything the case ran through, the running ones first, then the newest. */
	public List<Walked> of(UUID caseId) {
		return history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseId.toString())
			.list()
			.stream()
			.sorted(Comparator.comparing((HistoricProcessInstance instance) -> instance.getEndTime() != null)
				.thenComparing(HistoricProcessInstance::getStartTime, Comparator.reverseOrder()))
			.map(i -> new Walked(i.getId(), i.getProcessDefinitionKey(), i.getProcessDefinitionName(),
					i.getProcessDefinitionVersion(), i.getEndTime() == null))
			.toList();
	}

	/** The diagram of one of the case's process instances. */
	public byte[] diagram(UUID caseId, String instance) {
		try (var xml = repository.getProcessModel(instanceOf(caseId, instance).getProcessDefinitionId())) {
			return xml.readAllBytes();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	public Marks marks(UUID caseId, String instance) {
		var found = instanceOf(caseId, instance);
		var activities = history.createHistoricActivityInstanceQuery().processInstanceId(instance).list();
		var done = ids(activities.stream().filter(a -> a.getEndTime() != null && !a.isCanceled()).toList());
		var present = ids(activities.stream().filter(a -> a.getEndTime() == null).toList());
		var refused = ids(activities.stream().filter(HistoricActivityInstance::isCanceled).toList());
		var model = repository.getBpmnModelInstance(found.getProcessDefinitionId());
		return new Marks(done, present, refused, flows(model, activities), notes(activities));
	}

	private HistoricProcessInstance instanceOf(UUID caseId, String instance) {
		var found = history.createHistoricProcessInstanceQuery()
			.processInstanceId(instance)
			.processInstanceBusinessKey(caseId.toString())
			.singleResult();
		if (found == null) {
			throw new IllegalArgumentException("Case " + caseId + " did not run through " + instance);
		}
		return found;
	}

	/** A flow was taken where its target began when its source ended. */
	private static List<String> flows(BpmnModelInstance model, List<HistoricActivityInstance> activities) {
		var taken = new TreeSet<String>();
		for (var source : activities) {
			if (source.getEndTime() == null || source.isCanceled()
					|| !(model.getModelElementById(source.getActivityId()) instanceof FlowNode node)) {
				continue;
			}
			for (var flow : node.getOutgoing()) {
				activities.stream()
					.filter(target -> target.getActivityId().replace("#multiInstanceBody", "").equals(flow.getTarget().getId()))
					.filter(target -> Math.abs(target.getStartTime().getTime() - source.getEndTime().getTime()) < 1_000)
					.findFirst()
					.ifPresent(target -> taken.add(flow.getId()));
			}
		}
		return List.copyOf(taken);
	}

	private static Map<String, String> notes(List<HistoricActivityInstance> activities) {
		Map<String, String> notes = new LinkedHashMap<>();
		activities.stream()
			.filter(activity -> activity.getAssignee() != null)
			.forEach(activity -> notes.put(activity.getActivityId(), activity.getAssignee()));
		return notes;
	}

	private static List<String> ids(List<HistoricActivityInstance> activities) {
		return activities.stream().map(a -> a.getActivityId().replace("#multiInstanceBody", "")).distinct().toList();
	}

}
