package org.xieshou.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every task of an official has its form, every form is somebody's, and none holds anything but what forms may hold. */
class ShippedFormsTests {

	/** Answered on the page of a case and not in a task. */
	private static final Set<String> ON_PAGES = Set.of("change-request", "contract");

	@ParameterizedTest
	@MethodSource("forms")
	void theFormHoldsNothingButWhatFormsMayHoldAndGoesByTheNameOfItsFile(String form) throws IOException {
		assertThat(FormSchema.parse(Files.readString(Path.of("forms", form + ".form"))).id()).isEqualTo(form);
	}

	@Test
	void everyTaskHasItsFormAndEveryFormItsTask() throws IOException {
		var answered = new TreeSet<>(ON_PAGES);
		for (var diagram : named("bpmn", ".bpmn")) {
			var model = Bpmn.readModelFromFile(Path.of("bpmn", diagram + ".bpmn").toFile());
			model.getModelElementsByType(UserTask.class).forEach(task -> {
				assertThat(task.getCamundaFormRef()).as("%s of %s", task.getId(), diagram).isNotBlank().isNotIn(ON_PAGES);
				answered.add(task.getCamundaFormRef());
			});
		}
		assertThat(forms()).containsExactlyInAnyOrderElementsOf(answered);
	}

	static List<String> forms() throws IOException {
		return named("forms", ".form");
	}

	private static List<String> named(String folder, String ending) throws IOException {
		try (var files = Files.list(Path.of(folder))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
				.map(name -> name.replace(ending, "")).sorted().toList();
		}
	}

}
