package org.xieshou.process.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal of a form or an answer has a sentence in both languages. */
class FormMessagesTests {

	private static final Pattern RULE = Pattern.compile(
			"(?:refuse\\(|(?:add|refused|demand|refuseUnlessUntouched)\\([^;]*?|\\? )\"([a-z][A-Za-z.]+)\"(?=[,):]| :)");

	private static final Set<String> NAMES = Set.of("form", "appearance", "label", "isRepeating", "increment", "serializeToString");

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		assertThat(messages("form")).containsExactlyElementsOf(messages("form_en"));
	}

	@Test
	void everyRuleThatIsNamedInTheCodeHasASentence() throws IOException {
		Set<String> messages = messages("form");
		assertThat(rules()).hasSizeGreaterThan(30)
			.allSatisfy(rule -> assertThat(messages).containsAnyOf("form.problem." + rule, "form.schema." + rule));
	}

	private static Set<String> rules() throws IOException {
		Set<String> rules = new TreeSet<>();
		try (Stream<Path> files = Files.list(Path.of("src/main/java/org/xieshou/process/form"))) {
			for (Path file : files.toList()) {
				RULE.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(rules::add);
			}
		}
		rules.removeAll(NAMES);
		return rules;
	}

	private static Set<String> messages(String name) throws IOException {
		var messages = new Properties();
		try (var in = FormMessagesTests.class.getResourceAsStream("/messages/" + name + ".properties")) {
			messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return new TreeSet<>(messages.stringPropertyNames());
	}

}
