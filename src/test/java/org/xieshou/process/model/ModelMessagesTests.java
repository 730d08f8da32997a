package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault is told in both languages, with the element and what is wrong with it. */
class ModelMessagesTests {

	private static final Pattern KEY = Pattern.compile(
			"\"((?:xml|diagram|refused|id|name|reference|process|event|message|timer|task|binding|action|table|gateway|call|drawn|way|money|dmn)\\.[a-zA-Z]+)\"");

	@ParameterizedTest
	@ValueSource(strings = { "model", "model_en" })
	void everyFaultHasAMessageThatNamesTheElement(String file) throws IOException {
		var messages = messages(file);
		assertThat(messages.stringPropertyNames()).containsAll(keysInTheCode());
		messages.forEach((key, message) -> assertThat(new MessageFormat((String) message).format(new Object[] { "ELEMENT", "ATTRIBUTE", "MORE", "TYPE" }))
			.as((String) key).contains("ELEMENT").doesNotContain("{"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "model_en" })
	void bothLanguagesSayTheSame(String file) throws IOException {
		assertThat(messages(file).stringPropertyNames()).isEqualTo(messages("model").stringPropertyNames());
	}

	private static Set<String> keysInTheCode() throws IOException {
		var keys = new TreeSet<String>();
		try (var files = Files.list(Path.of("src/main/java/org/xieshou/process/model"))) {
			for (var file : files.toList()) {
				KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add("model." + found.group(1)));
			}
		}
		return keys;
	}

	private static Properties messages(String file) throws IOException {
		var messages = new Properties();
		try (var stream = ModelMessagesTests.class.getResourceAsStream("/messages/" + file + ".properties")) {
			messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		return messages;
	}
}
