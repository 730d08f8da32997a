package org.xieshou.process;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.stereotype.Component;

/** What the steps that a form answers are called in the diagrams as released now. */
@Component
public class StepNames {

	private final ModelReleases releases;

	StepNames(ModelReleases releases) {
		this.releases = releases;
	}

	/** Each form with the name of its step, or of the first of them. */
	public Map<String, String> byForm() {
		Map<String, String> names = new LinkedHashMap<>();
		releases.current().stream().filter(file -> file.kind().equals("bpmn")).sorted(Comparator.comparing(ModelResource::name))
			.flatMap(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())).getModelElementsByType(UserTask.class).stream())
			.filter(task -> task.getCamundaFormRef() != null)
			.forEach(task -> names.putIfAbsent(task.getCamundaFormRef(), task.getName()));
		return names;
	}

}
