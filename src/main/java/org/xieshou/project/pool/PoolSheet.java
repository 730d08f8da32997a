package org.xieshou.project.pool;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetExport;

/** The project pool as a sheet. */
@Component
class PoolSheet {

	private final MessageSource messages;

	PoolSheet(MessageSource messages) {
		this.messages = messages;
	}

	String name(PoolTab tab, Locale locale) {
		return say("pool.title", locale) + "-" + say("pool.tab." + tab.key(), locale);
	}

	SheetExport of(PoolTab tab, List<PoolLine> lines, Map<String, String> partners, Locale locale) {
		return new SheetExport().sheet(say("pool.tab." + tab.key(), locale), List.of(
				SheetColumn.text(say("pool.column.number", locale), 22, PoolLine::number),
				SheetColumn.text(say("pool.column.title", locale), 40, PoolLine::title),
				SheetColumn.text(say("pool.column.kind", locale), 16, line -> say("project.kind." + line.kind(), locale)),
				SheetColumn.text(say("pool.column.place", locale), 40, PoolLine::placeName),
				SheetColumn.wan(say("pool.column.amount.wan", locale), PoolLine::amount),
				SheetColumn.wan(say("pool.column.aid.wan", locale), PoolLine::aid),
				SheetColumn.number(say("pool.column.households", locale), PoolLine::households),
				SheetColumn.number(say("pool.column.registered", locale), PoolLine::registeredHouseholds),
				SheetColumn.day(say("pool.column.proposed", locale), PoolLine::openedAt),
				SheetColumn.day(say("pool.column.entered", locale), PoolLine::enteredAt),
				SheetColumn.text(say("project.partner", locale), 24, line -> partners.get(line.partner())),
				SheetColumn.wan(say("pool.column.committed.wan", locale), PoolLine::committed),
				SheetColumn.text(say("pool.column.stage", locale), 14, line -> say("pool.stage." + line.stage(), locale))), lines);
	}

	private String say(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
