package org.xieshou.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** No diagram ships without a class of tests that goes through every node of it. */
class EveryDiagramIsPassedTests {

	@Test
	void everyDiagramHasTestsThatPassEveryNodeOfIt() throws IOException {
		assertThat(promised()).containsExactlyInAnyOrderElementsOf(shipped());
	}

	private static List<String> promised() {
		return new ClassFileImporter().importPath(Path.of("target/test-classes/org/xieshou")).stream()
			.filter(tests -> tests.isAnnotatedWith(PassesEveryNode.class))
			.map(JavaClass::reflect)
			.flatMap(tests -> Stream.of(tests.getAnnotation(PassesEveryNode.class).value()))
			.toList();
	}

	private static List<String> shipped() throws IOException {
		try (var files = Files.list(Path.of("bpmn"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".bpmn"))
				.map(name -> name.replace(".bpmn", "")).toList();
		}
	}

}
