package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;

/** What we ship is held to what administrators are held to. */
@XieshouTest
class ShippedModelsTests {

	@Autowired
	Vocabulary vocabulary;

	@Autowired
	BpmnCheck diagrams;

	@Autowired
	DmnCheck tables;

	@ParameterizedTest
	@MethodSource("diagrams")
	void theDiagramUsesNothingButTheVocabularyAndNoWayLeadsAroundTheSafeguards(String diagram) throws IOException {
		assertThat(diagrams.check(diagram, Files.readAllBytes(file(diagram)))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void theTableAnswersWhatJavaAsksAndNamesTheSourceOfEachRow(String table) throws IOException {
		assertThat(tables.check(table, Files.readAllBytes(Path.of("bpmn", table + ".dmn")))).isEmpty();
	}

	/** What comes back from whoever sent it back may go straight to them, but not past a decision that was never taken. */
	@ParameterizedTest
	@CsvSource({
			"change-request, sourceRef=\"user_reviseChange\" targetRef=\"gateway_revised\", sourceRef=\"user_reviseChange\" targetRef=\"gateway_amended\", change-decision",
			"acceptance, sourceRef=\"gateway_afterReturn\" targetRef=\"user_measureQuantities\", sourceRef=\"gateway_afterReturn\" targetRef=\"user_settleFinal\", progress-inspection / joint-acceptance",
			"approval, sourceRef=\"gateway_reviewed\" targetRef=\"call_notice\", sourceRef=\"gateway_reviewed\" targetRef=\"user_decideProject\", public-notice" })
	void aShortcutAroundASafeguardIsRefused(String diagram, String drawn, String shortcut, String safeguard) throws IOException {
		var text = Files.readString(file(diagram));
		assertThat(text).contains(drawn);
		assertThat(diagrams.check(diagram, text.replace(drawn, shortcut).getBytes(StandardCharsets.UTF_8)))
			.anySatisfy(problem -> {
				assertThat(problem.messageKey()).isEqualTo("model.money.bypass");
				assertThat(problem.args()).containsExactly(safeguard);
			});
	}

	@Test
	void everyTableJavaReadsIsShipped() throws IOException {
		assertThat(tables()).containsExactlyInAnyOrderElementsOf(vocabulary.tables().keySet());
	}

	static List<String> diagrams() throws IOException {
		return named(".bpmn");
	}

	static List<String> tables() throws IOException {
		return named(".dmn");
	}

	private static Path file(String diagram) {
		return Path.of("bpmn", diagram + ".bpmn");
	}

	private static List<String> named(String ending) throws IOException {
		try (var files = Files.list(Path.of("bpmn"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
				.map(name -> name.replace(ending, "")).sorted().toList();
		}
	}

}
