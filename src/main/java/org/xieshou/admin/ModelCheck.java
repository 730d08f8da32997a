package org.xieshou.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelResource;
import org.xieshou.process.form.FormSchema;
import org.xieshou.process.form.MalformedForm;
import org.xieshou.process.model.BpmnCheck;
import org.xieshou.process.model.DmnCheck;
import org.xieshou.process.model.Vocabulary;

/** The check that every model passes before it is released, however it came here: drawn, typed or uploaded. */
@Component
class ModelCheck {

	private static final int LARGEST_FORM = 256 * 1024;

	private final ModelReleases releases;

	private final Vocabulary vocabulary;

	ModelCheck(ModelReleases releases, Vocabulary vocabulary) {
		this.releases = releases;
		this.vocabulary = vocabulary;
	}

	/** What is wrong with the file; nothing when it may be released. */
	List<Finding> check(ModelFile file, byte[] content) {
		return switch (file.kind()) {
			case "bpmn" -> new BpmnCheck(vocabularyWith(file)).check(file.id(), content).stream().map(Finding::of).toList();
			case "dmn" -> new DmnCheck(vocabularyWith(file)).check(file.id(), content).stream().map(Finding::of).toList();
			default -> form(file, content);
		};
	}

	/** What diagrams may name today: also the processes and forms that administrators added. */
	Vocabulary vocabulary() {
		var files = releases.current();
		return vocabulary.with(ids(files, "bpmn"), ids(files, "form"));
	}

	private Vocabulary vocabularyWith(ModelFile file) {
		return file.kind().equals("bpmn") ? vocabulary().with(Set.of(file.id()), Set.of()) : vocabulary();
	}

	private static Set<String> ids(List<ModelResource> files, String kind) {
		return files.stream().filter(file -> file.kind().equals(kind)).map(ModelResource::id).collect(Collectors.toSet());
	}

	private List<Finding> form(ModelFile file, byte[] content) {
		if (content.length > LARGEST_FORM) {
			return List.of(Finding.of("form", "form.schema.tooLarge", "form", LARGEST_FORM / 1024));
		}
		try {
			var schema = FormSchema.parse(new String(content, StandardCharsets.UTF_8));
			if (!file.id().equals(schema.id())) {
				return List.of(Finding.of("form", "admin.check.formId", file.id()));
			}
			return shipped(file).map(schema::lost).orElse(List.of()).stream().map(Finding::of).toList();
		}
		catch (MalformedForm malformed) {
			return malformed.problems().stream().map(Finding::of).toList();
		}
	}

	/** The form as the program ships it: its fields are what the domain reads. */
	private Optional<FormSchema> shipped(ModelFile file) {
		return releases.shipped(file.name())
			.map(form -> FormSchema.parse(new String(form.content(), StandardCharsets.UTF_8)));
	}

}
