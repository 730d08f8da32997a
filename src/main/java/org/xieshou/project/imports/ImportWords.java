package org.xieshou.project.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xieshou.office.LineBureaus;
import org.xieshou.project.Source;

/** The words of the template in both languages, and what they stand for. */
@Component
class ImportWords {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private final MessageSource messages;
	private final LineBureaus bureaus;

	ImportWords(MessageSource messages, LineBureaus bureaus) {
		this.messages = messages;
		this.bureaus = bureaus;
	}

	String say(String key, Locale locale, Object... arguments) {
		return messages.getMessage(key, arguments, locale);
	}

	/** Whether a text is what a key says in one of the languages. */
	boolean says(String key, String text) {
		return LANGUAGES.stream().anyMatch(language -> say(key, language).equals(text.strip()));
	}

	/** The kind of project a word stands for, or the word itself. */
	String kind(String word) {
		return meant(word, bureaus.kinds(), kind -> "project.kind." + kind);
	}

	String source(String word) {
		return meant(word, Arrays.stream(Source.values()).map(Source::name).toList(), name -> Source.valueOf(name).messageKey());
	}

	/** Who carries it out; nothing written means the township. */
	String implementer(String word) {
		return word.isBlank() ? "township" : meant(word, List.of("township", "village"), who -> "proposal.implementer." + who);
	}

	List<String> kinds(Locale locale) {
		return bureaus.kinds().stream().map(kind -> say("project.kind." + kind, locale)).toList();
	}

	List<String> sources(Locale locale) {
		return Arrays.stream(Source.values()).map(source -> say(source.messageKey(), locale)).toList();
	}

	private String meant(String word, List<String> keys, Function<String, String> message) {
		return keys.stream().filter(key -> key.equals(word) || says(message.apply(key), word)).findFirst().orElse(word);
	}

}
