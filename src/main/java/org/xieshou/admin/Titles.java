package org.xieshou.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xieshou.process.ModelVersion;

/** What files and words are called: diagrams and tables name themselves, forms and words are named by messages. */
@Component
class Titles {

	private final MessageSource messages;

	Titles(MessageSource messages) {
		this.messages = messages;
	}

	String of(ModelVersion file, Locale locale) {
		return file.kind().equals("form") ? form(file.id(), locale) : file.title();
	}

	/** By file name. */
	Map<String, String> of(List<ModelVersion> files, Locale locale) {
		var titles = new HashMap<String, String>();
		files.forEach(file -> titles.put(file.name(), of(file, locale)));
		return titles;
	}

	String form(String id, Locale locale) {
		return word("admin.form." + id, id, locale);
	}

	/** A message, or the word itself where nobody has named it yet. */
	String word(String key, String otherwise, Locale locale) {
		return messages.getMessage(key, null, otherwise, locale);
	}

}
