package org.xieshou.personnel;

import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of handovers as sheets: of the list, and of what one of them holds. */
@Component
class HandoverSheet {

	private final MessageSource messages;

	private final HandoverDesk desk;

	HandoverSheet(MessageSource messages, HandoverDesk desk) {
		this.messages = messages;
		this.desk = desk;
	}

	List<SheetColumn<Handover>> list(Locale locale) {
		return List.of(SheetColumn.minute(say("at", locale), Handover::madeAt),
				SheetColumn.text(say("office", locale), 30, it -> desk.nameOf(it.office())),
				SheetColumn.text(say("person", locale), 30, Handover::personName),
				SheetColumn.text(say("colleague", locale), 30, Handover::colleagueName),
				SheetColumn.number(say("gone", locale), Handover::gone), SheetColumn.number(say("stayed", locale), Handover::stayed),
				SheetColumn.text(say("reason", locale), 40, Handover::reason), SheetColumn.text(say("madeBy", locale), 30, Handover::madeByName),
				SheetColumn.minute(say("received", locale), Handover::receivedAt));
	}

	List<SheetColumn<Handover.Line>> lines(Locale locale) {
		return List.of(SheetColumn.text(say("kind", locale), 16, line -> say("kind." + line.what().kind().key(), locale)),
				SheetColumn.text(say("number", locale), 22, line -> line.what().number()),
				SheetColumn.text(say("thing", locale), 40, line -> line.what().title()),
				SheetColumn.text(say("what", locale), 24, line -> line.what().what()),
				SheetColumn.minute(say("since", locale), line -> line.what().since()),
				SheetColumn.text(say("outcome", locale), 40, line -> line.went() ? say("way." + line.what().kind().way().key(), locale)
						: messages.getMessage(line.refusal(), new Object[] { line.detail() }, locale)));
	}

	String title(Locale locale) {
		return say("title", locale);
	}

	String sheetTitle(Locale locale) {
		return say("sheet", locale);
	}

	private String say(String key, Locale locale) {
		return messages.getMessage("personnel.handover." + key, null, locale);
	}

}
