package org.xieshou.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What acts and outcomes are called; a key nobody has named yet stands for itself. */
@Component
class ActWords {

	private static final List<String> ACTS = List.of("propose", "complete", "request-change", "release-instalment",
			"retain-money", "release-retention", "enter-allotment", "deploy");

	private static final List<String> OUTCOMES = List.of("agree", "pass", "approve", "pool", "recommend", "commit", "pass-on", "return",
			"decline", "refuse", "defects", "resubmit", "withdraw", "support", "measured", "release", "released");

	private final MessageSource messages;

	ActWords(MessageSource messages) {
		this.messages = messages;
	}

	public String act(String act, Locale locale) {
		return named("act", act, locale);
	}

	public String outcome(String outcome, Locale locale) {
		return outcome == null ? "" : named("outcome", outcome, locale);
	}

	/** What a chain is called: a case by its title, the others by what they are about and where. */
	public String chain(String chain, String title, String place, Locale locale) {
		if (title != null) {
			return title;
		}
		var parts = chain.split(":", 2);
		return messages.getMessage("supervision.chain." + parts[0], new Object[] { place == null ? parts[parts.length - 1] : place }, chain, locale);
	}

	/** What an answer outside any form is called. */
	String answer(String key, Locale locale) {
		return messages.getMessage("supervision.answer." + key, null, key, locale);
	}

	String word(String key, Locale locale, Object... arguments) {
		return messages.getMessage(key, arguments, locale);
	}

	/** The acts one can search for, with their names. */
	Map<String, String> acts(Locale locale) {
		var words = new LinkedHashMap<String, String>();
		ACTS.forEach(act -> words.put(act, act(act, locale)));
		return words;
	}

	Map<String, String> outcomes(Locale locale) {
		var words = new LinkedHashMap<String, String>();
		OUTCOMES.forEach(outcome -> words.put(outcome, outcome(outcome, locale)));
		return words;
	}

	private String named(String kind, String key, Locale locale) {
		var shared = messages.getMessage("inbox." + kind + "." + key, null, key, locale);
		return messages.getMessage("supervision." + kind + "." + key, null, shared, locale);
	}

}
