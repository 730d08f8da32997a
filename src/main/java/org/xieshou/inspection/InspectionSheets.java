package org.xieshou.inspection;

import java.util.List;
import java.util.function.Function;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetExport;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The lists of inspections and orders as sheets, in the language of whoever asks. */
@Component
class InspectionSheets {

	private final MessageSource messages;

	InspectionSheets(MessageSource messages) {
		this.messages = messages;
	}

	SheetExport visits(List<InspectionLists.Visited> rows) {
		return new SheetExport().sheet(say("inspection.title.visits"), List.of(
				text("project", 40, row -> row.file().title()), text("number", 24, row -> row.file().number()),
				text("place", 40, row -> row.file().placeName()),
				SheetColumn.day(head("on"), row -> row.inspection().inspectedOn()),
				text("kind", 16, row -> say(row.inspection().kind().messageKey())),
				text("outcome", 14, row -> say("inspection.outcome." + row.inspection().outcome())),
				SheetColumn.number(head("percentNumber"), row -> row.inspection().percent()),
				text("findings", 60, row -> row.inspection().findings()),
				text("by", 40, row -> row.inspection().by())), rows);
	}

	SheetExport orders(List<InspectionLists.Ordered> rows) {
		return new SheetExport().sheet(say("inspection.title.orders"), List.of(
				order("project", 40, row -> row.file().title()), order("number", 24, row -> row.file().number()),
				order("place", 40, row -> row.file().placeName()), order("demands", 60, row -> row.order().demands()),
				order("office", 30, row -> row.officeName()),
				SheetColumn.day(head("orderedOn"), row -> row.order().orderedOn()),
				SheetColumn.day(head("due"), row -> row.order().dueOn()),
				order("state", 24, row -> say(row.order().state().messageKey())),
				order("overdue", 10, row -> row.overdue() ? say("inspection.order.overdue") : ""),
				SheetColumn.day(head("told"), row -> row.order().toldAt()),
				order("report", 60, row -> row.order().report())), rows);
	}

	private SheetColumn<InspectionLists.Visited> text(String key, int width,
			Function<InspectionLists.Visited, String> cell) {
		return SheetColumn.text(head(key), width, cell);
	}

	private SheetColumn<InspectionLists.Ordered> order(String key, int width,
			Function<InspectionLists.Ordered, String> cell) {
		return SheetColumn.text(head(key), width, cell);
	}

	private String head(String key) {
		return say("inspection.column." + key);
	}

	private String say(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
