package org.xieshou.process.model;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a diagram or decision table may name: the whole contract between what administrators draw and what Java does. */
public record Vocabulary(Map<String, ActionTerm> actions, Map<String, QuestionTerm> questions, Set<String> messages,
		Set<String> processes, Set<String> variables, Set<String> forms, Map<String, TableTerm> tables) {

	/** What the engine itself counts inside a step that several offices take. */
	static final Set<String> COUNTERS = Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

	static final Set<String> RESERVED = Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

	public Vocabulary {
		actions = Map.copyOf(actions);
		questions = Map.copyOf(questions);
		messages = Set.copyOf(messages);
		processes = Set.copyOf(processes);
		variables = Set.copyOf(variables);
		forms = Set.copyOf(forms);
		tables = Map.copyOf(tables);
		refuseDoubleMeaning(actions.keySet(), questions.keySet(), variables, RESERVED, COUNTERS);
	}

	/** From the annotated action and question classes and what each module contributes. */
	public static Vocabulary of(Collection<Class<?>> types, Collection<? extends VocabularyTerms> terms) {
		return new Vocabulary(
				byName(annotated(types, VocabularyAction.class).map(ActionTerm::of), ActionTerm::name),
				byName(annotated(types, VocabularyQuestion.class).map(QuestionTerm::of), QuestionTerm::name),
				all(terms, VocabularyTerms::messages), all(terms, VocabularyTerms::processes),
				all(terms, VocabularyTerms::variables), all(terms, VocabularyTerms::forms),
				byName(all(terms, VocabularyTerms::tables).stream(), TableTerm::key));
	}

	/** The same vocabulary after administrators added processes and forms of their own. */
	public Vocabulary with(Set<String> moreProcesses, Set<String> moreForms) {
		return new Vocabulary(actions, questions, messages, union(processes, moreProcesses), variables,
				union(forms, moreForms), tables);
	}

	public boolean knowsVariable(String name) {
		return variables.contains(name) || COUNTERS.contains(name);
	}

	private static Stream<Class<?>> annotated(Collection<Class<?>> types, Class<? extends Annotation> mark) {
		return types.stream().filter(type -> type.isAnnotationPresent(mark));
	}

	private static <T> Map<String, T> byName(Stream<T> terms, Function<T, String> name) {
		return terms.collect(Collectors.toUnmodifiableMap(name, Function.identity()));
	}

	private static <T> Set<T> all(Collection<? extends VocabularyTerms> terms, Function<VocabularyTerms, Set<T>> words) {
		return terms.stream().flatMap(term -> words.apply(term).stream()).collect(Collectors.toUnmodifiableSet());
	}

	private static Set<String> union(Set<String> some, Set<String> more) {
		return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
	}

	@SafeVarargs
	private static void refuseDoubleMeaning(Set<String>... words) {
		var seen = new HashSet<String>();
		for (var set : words) {
			for (var word : set) {
				if (!seen.add(word)) {
					throw new IllegalArgumentException("The vocabulary uses the word " + word + " in two meanings");
				}
			}
		}
	}
}
