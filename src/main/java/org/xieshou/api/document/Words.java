package org.xieshou.api.document;

import java.util.Locale;

import org.springframework.context.MessageSource;

/** The sentences of the document in one language; one that nobody wrote is a fault. */
record Words(MessageSource messages, Locale locale) {

	String say(String key) {
		return messages.getMessage("api." + key, null, locale);
	}

	/** The sentence of the first key, else that of the second. */
	String say(String own, String shared) {
		var found = messages.getMessage("api." + own, null, null, locale);
		return found == null ? say(shared) : found;
	}

	/** Empty where nobody wrote it. */
	String maybe(String key) {
		return messages.getMessage("api." + key, null, "", locale);
	}

}
