package org.xieshou.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every notice that was posted, as a sheet for whoever wants to read it in their own office program. */
@Controller
class OpenDataSheetController {

	private final PostedRows rows;

	private final MessageSource messages;

	OpenDataSheetController(PostedRows rows, MessageSource messages) {
		this.rows = rows;
		this.messages = messages;
	}

	@GetMapping("/public/data/notices.xlsx")
	ResponseEntity<byte[]> sheet(Locale locale) {
		var name = say("notice.data.notices", locale);
		return SheetDownload.of(name, new SheetExport().sheet(name, columns(locale), rows.all()));
	}

	/** In the order of {@link PostedRows#all}. */
	private List<SheetColumn<List<String>>> columns(Locale locale) {
		return List.of(text("number", 22, 0, locale),
				SheetColumn.text(head("kind", locale), 14, row -> say("notice.kind." + row.get(1), locale)),
				text("project", 22, 2, locale), text("title", 40, 3, locale),
				SheetColumn.text(head("project_kind", locale), 16, row -> say("project.kind." + row.get(4), locale)),
				text("place", 40, 5, locale),
				SheetColumn.yuan(head("amount_yuan", locale), row -> new BigDecimal(row.get(6))),
				SheetColumn.day(head("posted_on", locale), row -> LocalDate.parse(row.get(7))),
				SheetColumn.day(head("last_day", locale), row -> LocalDate.parse(row.get(8))),
				SheetColumn.number(head("edition", locale), row -> Integer.valueOf(row.get(9))));
	}

	private SheetColumn<List<String>> text(String column, int width, int at, Locale locale) {
		return SheetColumn.text(head(column, locale), width, row -> row.get(at));
	}

	/** The heading: what the column means, without the codes that only the plain file uses. */
	private String head(String column, Locale locale) {
		return say(column.equals("kind") ? "notice.column.kind" : "notice.data.column." + column, locale);
	}

	private String say(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
