package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTests {

	private final Expressions expressions = new Expressions(Samples.VOCABULARY);

	@ParameterizedTest
	@ValueSource(strings = { "${verified}", "${!verified}", "${not verified}", "${empty outcome}", "${outcome == 'agreed'}",
			"${outcome eq \"同意\" and nrOfInstances > 2}", "${(verified || outcome != 'x') && !(loopCounter >= 1.5)}",
			"${offices.partner(project) == null}", "${offices.at(project, 'county', 'finance') ne 'x'}", "${ verified == true }",
			"${loopCounter == -1}", "${true}" })
	void conditionsOfTheGrammarAreAccepted(String condition) {
		assertThatCode(() -> expressions.condition(condition)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${project}", "${offices.partner(project)}", "${deadlines.workingDays(10)}", "${offices.at('p','c','f')}", "plain words", "" })
	void valuesOfTheGrammarAreAccepted(String value) {
		assertThatCode(() -> expressions.value(value)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			${secret}                                     | variable
			${execution.processBusinessKey}               | navigation
			${project.class}                              | navigation
			${offices.partner}                            | navigation
			${offices.class.forName('x')}                 | navigation
			${offices.getClass()}                         | method
			${offices.partner()}                          | method
			${offices.partner(project,1)}                 | method
			${offices.partner(1)}                         | argument
			${deadlines.workingDays('10')}                | argument
			${offices.partner(offices.partner(project))}  | nested
			${offices.partner(${project})}                | nested
			${offices.partner(#{project})}                | nested
			${offices.partner(project).toString()}        | chain
			${runtimeService.startProcess('x')}           | question
			${project.toString()}                         | question
			${T(java.lang.Runtime)}                       | function
			${fn:now()}                                   | choice
			${offices['partner'](project)}                | index
			${offices.partner('\\u0041')}                 | escape
			${project\\u002eclass}                        | escape
			\\${project}                                  | whole
			${project = 'x'}                              | assignment
			${verified ? project : outcome}               | choice
			${project}${project}                          | nested
			x${project}                                   | whole
			#{project}                                    | whole
			${project                                     | whole
			${}                                           | syntax
			${1 + 1}                                      | sign
			${'x'}                                        | syntax
			${offices.partner('a${b}')}                   | sign
			${project;project}                            | sign
			${ｐroject}                                   | sign
			${pro\u200Bject}                              | sign
			${offices.partner(project),}                  | syntax
			${new java.io.File('x')}                      | variable
			${(project)}                                  | syntax
			""")
	void valuesBeyondTheGrammarAreRefused(String value, String key) {
		var refused = catchThrowableOfType(ExpressionRefused.class, () -> expressions.value(value.strip()));
		assertThat(refused).isNotNull();
		assertThat(refused.key()).isEqualTo("expression." + key.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "${'x'}", "${1}", "${outcome = 'x'}", "${verified ? 1 : 2}", "${verified ||}", "${((((((((((((((verified))))))))))))))}",
			"${!!!!!!!!!!!!!!!!verified}", "${verified == verified == verified}", "${project.length() > 1}", "${outcome.a == 1}", "${verified and}",
			"${empty}", "${a div b}", "${outcome instanceof x}", "verified", "${verified} and ${verified}", "${project += 1}", "${x -> x}" })
	void conditionsBeyondTheGrammarAreRefused(String condition) {
		assertThat(catchThrowableOfType(ExpressionRefused.class, () -> expressions.condition(condition))).isNotNull();
	}

	/** Random texts of the words attacks are made of: whatever is accepted speaks only of the vocabulary. */
	@Test
	void nothingAcceptedNamesAnythingOutsideTheVocabulary() {
		var words = List.of("offices", "deadlines", "project", "verified", "class", "getClass", "partner", "execution", ".", "(", ")", "[",
				"]", "'x'", "\"y\"", "1", ",", " ", "==", "&&", "!", "not ", "empty ", "=", "?", ":", "$", "{", "}", "\\", "#", "T", "null", "and ", "\n");
		var random = new Random(20261122);
		var accepted = new TreeSet<String>();
		for (int i = 0; i < 100_000; i++) {
			var text = new StringBuilder("${");
			for (int length = 1 + random.nextInt(8); length > 0; length--) {
				text.append(words.get(random.nextInt(words.size())));
			}
			if (isAccepted(text.append("}").toString())) {
				accepted.add(text.toString());
			}
		}
		assertThat(accepted).hasSizeGreaterThan(20)
			.allSatisfy(text -> assertThat(namesIn(text)).isSubsetOf("offices", "deadlines", "project", "verified", "partner", "not", "empty", "null", "and"))
			.noneMatch(text -> Pattern.compile("\\.(?!partner\\()|[\\[\\]?:\\\\#]|(?<![=!])=(?!=)").matcher(text).find());
	}

	private boolean isAccepted(String text) {
		try {
			expressions.condition(text);
			return true;
		}
		catch (ExpressionRefused refused) {
			return false;
		}
	}

	private static List<String> namesIn(String text) {
		return Pattern.compile("'[^']*'|\"[^\"]*\"|([A-Za-z]+)").matcher(text).results()
			.map(found -> found.group(1)).filter(name -> name != null).toList();
	}
}
