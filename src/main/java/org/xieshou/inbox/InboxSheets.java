package org.xieshou.inbox;

import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;
import org.xieshou.process.CaseFile;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of the four lists as sheets, in the reader's words. */
@Component
class InboxSheets {

	private final MessageSource messages;

	InboxSheets(MessageSource messages) {
		this.messages = messages;
	}

	List<SheetColumn<InboxTask.Line>> todo(Locale locale) {
		return List.of(SheetColumn.text(column("number", locale), 22, line -> line.file().number()),
				SheetColumn.text(column("project", locale), 40, line -> line.file().title()),
				SheetColumn.text(column("kind", locale), 14, line -> kind(line.file(), locale)),
				SheetColumn.text(column("step", locale), 20, line -> line.task().name()),
				SheetColumn.text(column("place", locale), 36, line -> line.file().placeName()),
				SheetColumn.wan(column("amount", locale), line -> line.file().amount()),
				SheetColumn.text(column("proposer", locale), 30, line -> line.file().proposerName()),
				SheetColumn.text(column("holder", locale), 24, line -> line.task().assigneeName()),
				SheetColumn.minute(column("since", locale), line -> line.task().createdAt()),
				SheetColumn.day(column("due", locale), line -> line.task().dueAt()));
	}

	List<SheetColumn<InboxLists.Done>> done(Locale locale) {
		return List.of(SheetColumn.text(column("number", locale), 22, row -> row.file().number()),
				SheetColumn.text(column("project", locale), 40, row -> row.file().title()),
				SheetColumn.text(column("kind", locale), 14, row -> kind(row.file(), locale)),
				SheetColumn.text(column("step", locale), 20, row -> word("inbox.act." + row.step(), row.step(), locale)),
				SheetColumn.text(column("outcome", locale), 14, row -> word("inbox.outcome." + row.outcome(), row.outcome(), locale)),
				SheetColumn.text(column("opinion", locale), 50, InboxLists.Done::reason),
				SheetColumn.wan(column("amount", locale), row -> row.file().amount()),
				SheetColumn.minute(column("at", locale), InboxLists.Done::at));
	}

	List<SheetColumn<InboxLists.Started>> started(Locale locale) {
		return List.of(SheetColumn.text(column("number", locale), 22, row -> row.file().number()),
				SheetColumn.text(column("project", locale), 40, row -> row.file().title()),
				SheetColumn.text(column("kind", locale), 14, row -> kind(row.file(), locale)),
				SheetColumn.text(column("place", locale), 36, row -> row.file().placeName()),
				SheetColumn.wan(column("amount", locale), row -> row.file().amount()),
				SheetColumn.text(column("state", locale), 12, row -> word("inbox.state." + row.file().state(), row.file().state(), locale)),
				SheetColumn.text(column("step", locale), 20, InboxLists.Started::step),
				SheetColumn.text(column("holder", locale), 24, InboxLists.Started::holder),
				SheetColumn.minute(column("started", locale), row -> row.file().openedAt()));
	}

	List<SheetColumn<InboxLists.Copied>> copied(Locale locale) {
		return List.of(SheetColumn.text(column("number", locale), 22, row -> row.file().number()),
				SheetColumn.text(column("project", locale), 40, row -> row.file().title()),
				SheetColumn.text(column("message", locale), 60,
						row -> messages.getMessage(row.message(), new Object[] { row.detail() }, locale)),
				SheetColumn.text(column("place", locale), 36, row -> row.file().placeName()),
				SheetColumn.minute(column("at", locale), InboxLists.Copied::at));
	}

	String title(String tab, Locale locale) {
		return messages.getMessage("inbox.title." + tab, null, locale);
	}

	private String kind(CaseFile file, Locale locale) {
		return word("project.kind." + file.kind(), file.kind(), locale);
	}

	private String column(String key, Locale locale) {
		return messages.getMessage("inbox.column." + key, null, locale);
	}

	private String word(String key, String otherwise, Locale locale) {
		return otherwise == null ? "" : messages.getMessage(key, null, otherwise, locale);
	}

}
