package org.xieshou.admin;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xieshou.process.ModelVersion;
import org.xieshou.process.ModelVersions;
import org.xieshou.process.model.ActionTerm;
import org.xieshou.process.model.QuestionMethod;
import org.xieshou.process.model.QuestionTerm;
import org.xieshou.process.model.TableTerm;

/** The vocabulary with its titles, as it is written into the modeller. */
@Component
class VocabularyWords {

	/**
	 * One word.
	 *
	 * @param write what is written into the diagram
	 * @param note more about it, or blank
	 */
	record Word(String write, String title, String note) {
	}

	private final ModelCheck check;

	private final ModelVersions versions;

	private final Titles titles;

	VocabularyWords(ModelCheck check, ModelVersions versions, Titles titles) {
		this.check = check;
		this.versions = versions;
		this.titles = titles;
	}

	/** By kind, in the order in which they are looked for. */
	Map<String, List<Word>> all(Locale locale) {
		var vocabulary = check.vocabulary();
		var named = versions.newest().stream().collect(Collectors.toMap(ModelVersion::name, ModelVersion::title));
		var words = new LinkedHashMap<String, List<Word>>();
		words.put("actions", sorted(vocabulary.actions().values().stream().map(action -> action(action, locale))));
		words.put("questions", sorted(vocabulary.questions().values().stream().flatMap(bean -> questions(bean, locale))));
		words.put("forms", plain(vocabulary.forms(), "admin.form.", locale));
		words.put("processes", sorted(vocabulary.processes().stream()
			.map(process -> new Word(process, named.getOrDefault(process + ".bpmn", process), ""))));
		words.put("tables", sorted(vocabulary.tables().values().stream().map(table -> table(table, named, locale))));
		words.put("messages", plain(vocabulary.messages(), "admin.message.", locale));
		words.put("variables", plain(vocabulary.variables(), "admin.variable.", locale));
		return words;
	}

	private Word action(ActionTerm action, Locale locale) {
		return new Word("${" + action.name() + "}", titles.word(action.titleKey(), action.name(), locale),
				titles.word(action.descriptionKey(), "", locale));
	}

	private Stream<Word> questions(QuestionTerm bean, Locale locale) {
		return bean.methods().stream().map(method -> question(bean.name(), method, locale));
	}

	private Word question(String bean, QuestionMethod method, Locale locale) {
		var key = "admin.question." + bean + "." + method.name();
		var arguments = titles.word(key + ".arguments", method.parameters().isEmpty() ? "" : "project", locale);
		return new Word("${" + bean + "." + method.name() + "(" + arguments + ")}",
				titles.word(key, bean + "." + method.name(), locale), titles.word(key + ".note", "", locale));
	}

	private Word table(TableTerm table, Map<String, String> named, Locale locale) {
		return new Word(table.key(), named.getOrDefault(table.key() + ".dmn", table.key()),
				titles.word("admin.vocabulary.table.inputs", "", locale) + join(table.inputs()) + " → " + join(table.outputs()));
	}

	private static String join(Collection<String> words) {
		return words.stream().sorted().collect(Collectors.joining(", "));
	}

	private List<Word> plain(Collection<String> words, String prefix, Locale locale) {
		return sorted(words.stream().map(word -> new Word(word, titles.word(prefix + word, word, locale),
				titles.word(prefix + word + ".note", "", locale))));
	}

	private static List<Word> sorted(Stream<Word> words) {
		return words.sorted(Comparator.comparing(Word::write)).toList();
	}

}
