package org.xieshou.notice;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officials' list of notices as a sheet. */
@Controller
class NoticeSheetController {

	private final NoticeLists lists;

	private final MessageSource messages;

	private final Clock clock;

	NoticeSheetController(NoticeLists lists, MessageSource messages, Clock clock) {
		this.lists = lists;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/notices.xlsx")
	ResponseEntity<byte[]> sheet(@RequestParam(required = false) String q, @RequestParam(required = false) String at,
			@RequestParam(required = false) String state, @AuthenticationPrincipal Official official, Locale locale) {
		var name = word("case.section.notices", locale);
		return SheetDownload.of(name, new SheetExport().sheet(name, columns(locale),
				lists.allOf(official, new NoticeQuery(q, at, state, ""))));
	}

	private List<SheetColumn<NoticeLine>> columns(Locale locale) {
		var now = clock.instant();
		return List.of(SheetColumn.text(word("notice.column.number", locale), 22, NoticeLine::number),
				SheetColumn.text(word("notice.column.kind", locale), 12, line -> word("notice.kind." + line.kind(), locale)),
				SheetColumn.text(word("notice.column.project", locale), 40, NoticeLine::title),
				SheetColumn.text(word("notice.data.column.project", locale), 22, NoticeLine::projectNumber),
				SheetColumn.text(word("notice.column.place", locale), 36, NoticeLine::placeName),
				SheetColumn.wan(word("notice.column.amount", locale), NoticeLine::amount),
				SheetColumn.text(word("notice.column.state", locale), 12, line -> word("notice.state." + line.state(now), locale)),
				SheetColumn.day(word("notice.column.postedOn", locale), NoticeLine::postedAt),
				SheetColumn.day(word("notice.column.lastDay", locale), NoticeLine::lastDay),
				SheetColumn.number(word("notice.column.edition", locale), NoticeLine::edition),
				SheetColumn.number(word("notice.column.objections", locale), NoticeLine::objections),
				SheetColumn.number(word("notice.column.waiting", locale), NoticeLine::waiting));
	}

	private String word(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
