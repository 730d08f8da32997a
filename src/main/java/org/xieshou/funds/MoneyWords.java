package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xieshou.web.MoneyFormat;

/** Says money and instalments in the words of whoever reads a form. */
@Component
class MoneyWords {

	private final MessageSource messages;

	private final MoneyFormat format;

	MoneyWords(MessageSource messages, MoneyFormat format) {
		this.messages = messages;
		this.format = format;
	}

	String say(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	String capitals(BigDecimal amount) {
		return format.capitals(amount);
	}

	String yuan(BigDecimal amount) {
		return format.yuan(amount);
	}

	/** One line a source. */
	String sources(Amounts amounts) {
		return amounts.bySource().entrySet().stream()
			.map(entry -> say("funds.source.line", say(entry.getKey().messageKey()), yuan(entry.getValue())))
			.collect(Collectors.joining("\n"));
	}

	/** The same as a clause of a sentence. */
	String inOneLine(Amounts amounts) {
		return sources(amounts).replace("\n", say("funds.source.and"));
	}

	String instalment(Instalment part) {
		return part.settlement() ? say("funds.instalment.settlement") : say("funds.instalment.number", part.number());
	}

	/** Faults by field as sentences. */
	Map<String, String> sentences(Map<String, String> faults) {
		var sentences = new LinkedHashMap<String, String>();
		faults.forEach((field, key) -> sentences.put(field, say(key)));
		return sentences;
	}

	/** Why the last order was not carried out, or nothing. */
	String refusal(String answer) {
		return answer == null || answer.equals("released") ? null : say("funds.outcome." + answer);
	}

}
