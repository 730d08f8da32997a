package org.xieshou.claim;

import java.math.BigDecimal;

import org.xieshou.web.MoneyFormat;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xieshou.funds.PaymentStanding;

/** Says papers and amounts in the words of whoever reads. */
@Component
class ClaimWords {

	private final MessageSource messages;

	private final MoneyFormat format;

	ClaimWords(MessageSource messages, MoneyFormat format) {
		this.messages = messages;
		this.format = format;
	}

	String say(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** What a paper is called; one that an administrator added to the table stands for itself. */
	String paper(String key) {
		return messages.getMessage("claim.paper." + key, null, key, LocaleContextHolder.getLocale());
	}

	/** Which claim it is: of an instalment by its number, or of the settlement. */
	String title(PaymentStanding.Standing standing) {
		return standing.settlement() ? say("claim.title.settlement") : say("claim.title", standing.number());
	}

	String yuan(BigDecimal amount) {
		return format.yuan(amount);
	}

}
