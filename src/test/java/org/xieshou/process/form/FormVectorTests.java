package org.xieshou.process.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The same cases as the browser's form library is held against. */
class FormVectorTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TestFactory
	Stream<DynamicTest> everyVectorHoldsOnTheServer() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/form-vectors"))) {
			List<Path> vectors = files.sorted().toList();
			assertThat(vectors).hasSizeGreaterThan(5);
			return vectors.stream().flatMap(FormVectorTests::cases);
		}
	}

	private static Stream<DynamicTest> cases(Path file) {
		JsonNode vector = read(file);
		FormSchema schema = FormSchema.parse(vector.path("schema").toString());
		Map<String, Object> server = vector.has("serverData") ? map(vector.path("serverData")) : Map.of();
		return vector.path("cases")
			.valueStream()
			.map(one -> dynamicTest(file.getFileName() + ": " + one.path("name").stringValue(), () -> check(schema, server, one)));
	}

	private static void check(FormSchema schema, Map<String, Object> server, JsonNode one) {
		FormAnswers answers = schema.validate(map(one.path("data")), server);
		assertThat(answers.problems()).extracting(FormVectorTests::said)
			.containsExactlyInAnyOrderElementsOf(one.path("wrong").valueStream().map(FormVectorTests::expected).toList());
		assertThat(answers.values()).doesNotContainKeys(one.path("hidden").valueStream().map(JsonNode::stringValue).toArray(String[]::new));
	}

	private static String said(FormProblem problem) {
		String row = problem.path().replaceAll("^[^\\[]*(\\[\\d+])?.*$", "$1");
		return problem.field() + row + " " + problem.rule();
	}

	private static String expected(JsonNode wrong) {
		String row = wrong.has("row") ? "[" + wrong.path("row").intValue() + "]" : "";
		return wrong.path("field").stringValue() + row + " " + wrong.path("rule").stringValue();
	}

	private static JsonNode read(Path file) {
		try {
			return JSON.readTree(Files.readString(file));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, Object> map(JsonNode json) {
		return JSON.convertValue(json, new TypeReference<Map<String, Object>>() {
		});
	}

}
