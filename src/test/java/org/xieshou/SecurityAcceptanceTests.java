package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.core.io.ClassPathResource;

/** The list of threats is answered: each of its 25 lines names the tests that attack, and each test named is there. */
class SecurityAcceptanceTests {

	private static final int LINES = 25;

	/** One line: its number, what threatens, and the tests that attack. */
	private record Line(int number, String threat, List<String> tests) {
	}

	@Test
	void everyThreatHasItsLine() throws IOException {
		assertThat(lines().map(Line::number)).containsExactlyElementsOf(IntStream.rangeClosed(1, LINES).boxed().toList());
	}

	@TestFactory
	Stream<DynamicTest> everyThreatIsAttackedByTestsThatAreThere() throws IOException {
		return lines().map(line -> DynamicTest.dynamicTest(line.number() + " " + line.threat(), () -> {
			assertThat(line.tests()).as("tests of line %s", line.number()).isNotEmpty();
			for (var test : line.tests()) {
				var parts = test.split("#");
				assertThat(source(parts[0])).as(test).contains(parts.length == 1 ? "class " + parts[0] : "void " + parts[1] + "(");
			}
		}));
	}

	private static String source(String test) throws IOException {
		try (var files = Files.walk(Path.of("src/test/java"))) {
			var file = files.filter(path -> path.getFileName().toString().equals(test + ".java")).findFirst();
			return file.isEmpty() ? "" : Files.readString(file.get());
		}
	}

	private static Stream<Line> lines() throws IOException {
		return new ClassPathResource("security-acceptance.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", 4))
			.map(cells -> new Line(Integer.parseInt(cells[0]), cells[1], Arrays.stream(cells[2].split(" ")).filter(test -> !test.isEmpty()).toList()));
	}

}
