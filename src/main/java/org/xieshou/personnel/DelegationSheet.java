package org.xieshou.personnel;

import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of the list of delegations as a sheet. */
@Component
class DelegationSheet {

	private final MessageSource messages;

	DelegationSheet(MessageSource messages) {
		this.messages = messages;
	}

	List<SheetColumn<DelegationLine>> columns(Locale locale) {
		return List.of(SheetColumn.text(say("office", locale), 30, DelegationLine::office),
				SheetColumn.text(say("kind", locale), 10, line -> say(line.it().isSubstitution() ? "substitution" : "delegation", locale)),
				SheetColumn.text(say("person", locale), 30, line -> line.it().personName()),
				SheetColumn.text(say("deputy", locale), 30, line -> line.it().deputyName()),
				SheetColumn.text(say("firstDay", locale), 14, line -> line.it().firstDay().toString()),
				SheetColumn.text(say("lastDay", locale), 14, line -> line.it().lastDay().toString()),
				SheetColumn.text(say("work", locale), 40, DelegationLine::work),
				SheetColumn.text(say("reason", locale), 40, line -> line.it().reason()),
				SheetColumn.text(say("madeBy", locale), 30, line -> line.it().madeByName()),
				SheetColumn.minute(say("madeAt", locale), line -> line.it().madeAt()),
				SheetColumn.text(say("state", locale), 12, line -> say("state." + line.state(), locale)),
				SheetColumn.text(say("revokedBy", locale), 30, line -> line.it().revocation() == null ? "" : line.it().revocation().byName()),
				SheetColumn.text(say("revokeReason", locale), 30, line -> line.it().revocation() == null ? "" : line.it().revocation().reason()));
	}

	String title(Locale locale) {
		return say("title", locale);
	}

	private String say(String key, Locale locale) {
		return messages.getMessage("personnel.delegation." + key, null, locale);
	}

}
