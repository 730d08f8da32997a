package org.xieshou.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

	/** What a reader would not call a step. */
	private static final Set<String> BETWEEN_STEPS = Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway",
			"startEvent", "multiInstanceBody", "subProcess");

	/** Within so many milliseconds of the end of its source a flow's target begins. */
	private static final long AT_ONCE = 1_000;

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
	public record Marks(List<String> done, List<String> present, List<String> refused, List<String> flows) {
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

	/** The diagram of a process instance, if it is one of the case's. */
	public Optional<byte[]> diagram(UUID caseId, String instance) {
		return instanceOf(caseId, instance).map(found -> content(found.getProcessDefinitionId()));
	}

	/** What to draw on the diagram of a process instance, if it is one of the case's. */
	public Optional<Marks> marks(UUID caseId, String instance) {
		return instanceOf(caseId, instance).map(found -> marks(found, activities(instance)));
	}

	/** The steps taken in a process instance, in their order. */
	public List<WalkedStep> steps(String instance) {
		return activities(instance).stream()
			.filter(activity -> activity.getActivityName() != null && !BETWEEN_STEPS.contains(activity.getActivityType()))
			.sorted(Comparator.comparing(HistoricActivityInstance::getStartTime)
				.thenComparing(HistoricActivityInstance::getEndTime, Comparator.nullsLast(Comparator.naturalOrder())))
			.map(activity -> new WalkedStep(activity.getActivityId(), activity.getActivityName(), activity.getTaskId(), state(activity),
					activity.getStartTime().toInstant(), instant(activity.getEndTime())))
			.toList();
	}

	private Optional<HistoricProcessInstance> instanceOf(UUID caseId, String instance) {
		return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
			.processInstanceId(instance)
			.processInstanceBusinessKey(caseId.toString())
			.singleResult());
	}

	private byte[] content(String definition) {
		try (var xml = repository.getProcessModel(definition)) {
			return xml.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<HistoricActivityInstance> activities(String instance) {
		return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list();
	}

	private Marks marks(HistoricProcessInstance instance, List<HistoricActivityInstance> activities) {
		var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
		return new Marks(ids("done", activities), ids("present", activities), ids("refused", activities), flows(model, activities));
	}

	/** A flow was taken where its target began when its source ended. */
	private static List<String> flows(BpmnModelInstance model, List<HistoricActivityInstance> activities) {
		var taken = new TreeSet<String>();
		for (var source : activities) {
			if (state(source).equals("done") && model.getModelElementById(source.getActivityId()) instanceof FlowNode node) {
				node.getOutgoing().stream()
					.filter(flow -> activities.stream().anyMatch(target -> element(target).equals(flow.getTarget().getId()) && isNext(source, target)))
					.forEach(flow -> taken.add(flow.getId()));
			}
		}
		return List.copyOf(taken);
	}

	private static boolean isNext(HistoricActivityInstance source, HistoricActivityInstance target) {
		return Math.abs(target.getStartTime().getTime() - source.getEndTime().getTime()) < AT_ONCE;
	}

	private static List<String> ids(String state, List<HistoricActivityInstance> activities) {
		return activities.stream().filter(activity -> state(activity).equals(state)).map(WalkedPath::element).distinct().toList();
	}

	private static String state(HistoricActivityInstance activity) {
		return activity.isCanceled() ? "refused" : activity.getEndTime() == null ? "present" : "done";
	}

	private static String element(HistoricActivityInstance activity) {
		return activity.getActivityId().replace("#multiInstanceBody", "");
	}

	private static Instant instant(Date at) {
		return at == null ? null : at.toInstant();
	}

}
