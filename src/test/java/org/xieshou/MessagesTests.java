package org.xieshou;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is said in Chinese is said in English too, and a page never asks for words nobody wrote. */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern FILLED_IN = Pattern.compile("\\{\\d");

	private static final Pattern ASKED = Pattern.compile("#\\{([a-zA-Z][\\w.]*\\w)[}(]");

	@ParameterizedTest
	@MethodSource("chinese")
	void everyChineseSentenceHasItsEnglishOneAndTheOtherWayRound(Path chinese) throws IOException {
		var english = chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
		assertThat(words(english).keySet()).containsExactlyInAnyOrderElementsOf(words(chinese).keySet());
	}

	/** Sentences with arguments are formats, in which an apostrophe is written twice; others are taken as they stand. */
	@ParameterizedTest
	@MethodSource("chinese")
	void anApostropheIsDoubledExactlyWhereArgumentsAreFilledIn(Path chinese) throws IOException {
		var english = chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
		assertThat(words(english)).allSatisfy((key, sentence) -> assertThat(FILLED_IN.matcher(sentence.toString()).find()
				? sentence.toString().replace("''", "").contains("'") : sentence.toString().contains("''")).as("%s", key).isFalse());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyWordAPageAsksForExists(Path template) throws IOException {
		var known = new Properties();
		for (Path file : chinese()) {
			known.putAll(words(file));
		}
		var asked = ASKED.matcher(COMMENT.matcher(Files.readString(template)).replaceAll("")).results().map(found -> found.group(1)).toList();
		assertThat(asked).allSatisfy(key -> assertThat(known).containsKey(key));
	}

	/** The timeline says in a word how each step ended, whatever form asked. */
	@ParameterizedTest
	@MethodSource("forms")
	void everyOutcomeThatAFormOffersHasItsWord(Path form) throws IOException {
		var known = new Properties();
		for (Path file : chinese()) {
			known.putAll(words(file));
		}
		for (var field : JsonMapper.shared().readTree(Files.readString(form)).findParents("key")) {
			if (field.get("key").asString().equals("outcome")) {
				assertThat(field.get("values").findValuesAsString("value")).isNotEmpty()
					.allSatisfy(outcome -> assertThat(known).containsKey("inbox.outcome." + outcome));
			}
		}
	}

	private static List<Path> forms() throws IOException {
		try (Stream<Path> found = Files.list(Path.of("forms"))) {
			return found.filter(file -> file.toString().endsWith(".form")).sorted().toList();
		}
	}

	private static Properties words(Path file) throws IOException {
		var words = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			words.load(reader);
		}
		return words;
	}

	private static List<Path> chinese() throws IOException {
		return files("messages", name -> name.endsWith(".properties") && !name.endsWith("_en.properties"));
	}

	private static List<Path> templates() throws IOException {
		return files("templates", name -> name.endsWith(".html"));
	}

	private static List<Path> files(String folder, Predicate<String> wanted) throws IOException {
		try (Stream<Path> found = Files.walk(RESOURCES.resolve(folder))) {
			return found.filter(file -> wanted.test(file.getFileName().toString())).sorted().toList();
		}
	}

}
