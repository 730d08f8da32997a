package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

import javax.script.ScriptEngineFactory;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** What an expression can reach at run time, had the check been passed by. */
class SecondWallTests {

	private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Places.class, Act.class), List.of(new VocabularyTests.Terms("project")));

	private final Map<String, Object> beans = Map.of("places", new Places(), "act", new Act(), "secret", "hidden");
	private final JuelExpressionManager manager = (JuelExpressionManager) new VocabularyExpressions(VOCABULARY, beans::get).manager();

	@Test
	void questionsVariablesActionsAndTheBusinessKeyResolve() {
		assertThat(evaluate("${places.at(project,'county',3)}")).isEqualTo("p1/county/3");
		assertThat(evaluate("${project}")).isEqualTo("p1");
		assertThat(evaluate("${act}")).isSameAs(beans.get("act"));
		assertThat(evaluate("#{execution.processBusinessKey}")).isEqualTo("case-1");
		assertThat(evaluate("${project == 'p1' and not empty project}")).isEqualTo(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${secret}", "${unknown}", "${other}", "${places.hidden()}", "${places.shared()}", "${places.getClass()}", "${places.class}",
			"${places.hashCode()}", "${places.at(project)}", "${places['at']}", "${places.at(project,'a',1).length()}", "${project.length()}", "${project.class}",
			"${project.bytes}", "${act.execute(execution)}", "${act.class}", "${execution.engineServices}", "${execution.processInstanceId}",
			"${execution.setVariable('a','b')}", "${execution.getClass()}", "${execution.class}", "${''.getClass().forName('java.lang.Runtime')}",
			"${''.class}", "${'a'.toString()}", "${authenticatedUserId}", "${task}", "${caseExecution}", "${now()}", "${dateTime()}", "${currentUser()}" })
	void nothingElseDoes(String expression) {
		assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(org.camunda.bpm.impl.juel.jakarta.el.ELException.class);
	}

	@Test
	void nothingCanBeAssigned() {
		var scope = scope();
		assertThatThrownBy(() -> manager.createValueExpression("${project}").setValue(manager.getElContext(scope), "p2"))
			.isInstanceOf(org.camunda.bpm.impl.juel.jakarta.el.ELException.class);
		Mockito.verify(scope, Mockito.never()).setVariable(Mockito.anyString(), Mockito.any());
	}

	@Test
	void refusalOfAQuestionComesThroughAsItIs() {
		assertThatThrownBy(() -> evaluate("${places.fail()}")).isInstanceOf(IllegalStateException.class).hasMessage("no such place");
	}

	@Test
	void onlyTheEnginesOwnScriptLanguagesAreOnTheClassPathAndNoneOfThemRuns() {
		assertThat(ServiceLoader.load(ScriptEngineFactory.class)).extracting(factory -> factory.getClass().getPackageName())
			.isSubsetOf("org.camunda.bpm.engine.impl.scripting.engine", "org.camunda.feel.impl.script");
		var scripts = new NoScripts();
		for (var language : Set.of("juel", "feel", "feel-unary-tests", "javascript", "groovy", "freemarker")) {
			assertThatThrownBy(() -> scripts.getScriptEngine(language, true)).hasMessageContaining(language);
		}
		assertThatThrownBy(scripts::getScriptEngineManager).hasMessageContaining("no script languages");
	}

	@Test
	void guardedEngineKnowsNoScriptsNoClassesAndNoExpressionsInQueries() {
		var engine = new StandaloneProcessEngineConfiguration();
		new VocabularyExpressions(VOCABULARY, beans::get).guard(engine);
		assertThat(engine.getExpressionManager()).isInstanceOf(VocabularyExpressionManager.class);
		assertThat(engine.getScriptEngineResolver()).isInstanceOf(NoScripts.class);
		assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
		assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
		assertThatThrownBy(() -> engine.getArtifactFactory().getArtifact(Act.class)).hasMessageContaining("Act");
	}

	private Object evaluate(String expression) {
		return manager.createValueExpression(expression).getValue(manager.getElContext(scope()));
	}

	private static DelegateExecution scope() {
		var execution = Mockito.mock(DelegateExecution.class);
		Mockito.when(execution.getProcessBusinessKey()).thenReturn("case-1");
		for (var variable : Set.of("project", "other", "places")) {
			Mockito.when(execution.hasVariable(variable)).thenReturn(true);
			Mockito.when(execution.getVariable(variable)).thenReturn("p1");
		}
		return execution;
	}

	@VocabularyQuestion("places")
	static class Places {

		public String at(String project, String level, int number) {
			return project + "/" + level + "/" + number;
		}

		public String fail() {
			throw new IllegalStateException("no such place");
		}

		public static String shared() {
			return "shared";
		}

		String hidden() {
			return "hidden";
		}
	}

	@VocabularyAction("act")
	static class Act implements JavaDelegate {

		@Override
		public void execute(DelegateExecution execution) {
			throw new IllegalStateException("not in this test");
		}
	}
}
