package org.xieshou;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What no page may contain: the content security policy and the message files stand or fall with it. */
class TemplateRulesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern HANDLER = Pattern.compile("\\s(?:th:|hx-)?on[a-z:]+\\s*=");

	private static final Pattern STYLE = Pattern.compile("\\s(?:th:)?style(?:append)?\\s*=|<style");

	private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)(?![^>]*type=\"application/json\")[^>]*>");

	private static final Pattern TAG = Pattern.compile("<[a-z:0-9]+(?:\\s+[\\w:.-]+(?:=\"[^\"]*\"|='[^']*')?)*\\s*/?>");

	/** Thymeleaf replaces an element before it looks at a condition or repetition on it. */
	private static final Pattern LOST = Pattern.compile("\\sth:(?:if|unless|each|case|with)=");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	@ParameterizedTest
	@MethodSource("templates")
	void noScriptHandlerOrStyleStandsInAPage(Path template) throws IOException {
		var page = withoutComments(template);
		assertThat(page).doesNotContainPattern(INLINE_SCRIPT).doesNotContainPattern(HANDLER).doesNotContainPattern(STYLE);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noPageWritesTextUnescapedOrEvaluatesItTwice(Path template) throws IOException {
		assertThat(withoutComments(template)).doesNotContain("th:utext", "[(", "__$", "__*", "__#");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aConditionStandsAroundAReplacedElementAndNotOnIt(Path template) throws IOException {
		var replaced = TAG.matcher(withoutComments(template)).results().map(MatchResult::group)
			.filter(tag -> tag.contains(" th:replace="));
		assertThat(replaced).noneMatch(tag -> LOST.matcher(tag).find());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyWordOfAPageComesFromTheMessages(Path template) throws IOException {
		assertThat(withoutComments(template)).doesNotContainPattern(CHINESE);
	}

	private static String withoutComments(Path template) throws IOException {
		return COMMENT.matcher(Files.readString(template)).replaceAll("");
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

}
