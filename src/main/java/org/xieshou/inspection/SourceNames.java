package org.xieshou.inspection;

import org.xieshou.project.Source;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the sources of money are called in the language of whoever looks. */
@Component
class SourceNames {

	private final MessageSource messages;

	SourceNames(MessageSource messages) {
		this.messages = messages;
	}

	String of(Source source) {
		return messages.getMessage(source.messageKey(), null, LocaleContextHolder.getLocale());
	}

}
