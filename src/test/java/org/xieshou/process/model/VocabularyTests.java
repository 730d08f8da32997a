package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class VocabularyTests {

	@Test
	void isReadFromTheMarkedClassesAndWhatModulesContribute() {
		var vocabulary = Vocabulary.of(List.of(Pay.class, Where.class, String.class), List.of(new Terms("amount"), new Terms("kind")));

		assertThat(vocabulary.actions().get("pay")).isEqualTo(new ActionTerm("pay", true, true));
		assertThat(vocabulary.actions().get("pay").titleKey()).isEqualTo("action.pay.title");
		assertThat(vocabulary.questions().get("where").methods())
			.containsExactly(new QuestionMethod("at", List.of(ParameterKind.TEXT, ParameterKind.NUMBER)));
		assertThat(vocabulary.variables()).containsExactlyInAnyOrder("amount", "kind");
	}

	@Test
	void wordWithTwoMeaningsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(List.of(Pay.class), List.of(new Terms("pay"))));
		assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(List.of(), List.of(new Terms("execution"))));
	}

	@Test
	void questionThatWantsAnObjectIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(List.of(Greedy.class), List.of()));
	}

	@Test
	void administratorsMayAddProcessesAndForms() {
		var vocabulary = Samples.VOCABULARY.with(Set.of("county-own"), Set.of("county-form"));
		assertThat(vocabulary.processes()).contains("county-own", "release");
		assertThat(vocabulary.forms()).contains("county-form", "release-funds");
	}

	@VocabularyAction(value = "pay", movesMoney = true)
	static class Pay {
	}

	@VocabularyQuestion("where")
	static class Where {

		public String at(String project, int level) {
			return hidden() + project + level;
		}

		public static String shared() {
			return "";
		}

		String hidden() {
			return "";
		}
	}

	@VocabularyQuestion("greedy")
	static class Greedy {

		public String read(List<String> anything) {
			return anything.toString();
		}
	}

	record Terms(String variable) implements VocabularyTerms {

		@Override
		public Set<String> variables() {
			return Set.of(variable);
		}
	}
}
