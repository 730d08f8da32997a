package org.xieshou.inbox;

import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The four lists as sheets, narrowed as the page is. */
@Controller
@RequestMapping("/inbox/sheets")
class InboxSheetController {

	private final InboxLists lists;

	private final ListReader reader;

	private final InboxSheets sheets;

	InboxSheetController(InboxLists lists, ListReader reader, InboxSheets sheets) {
		this.lists = lists;
		this.reader = reader;
		this.sheets = sheets;
	}

	@ModelAttribute("query")
	InboxQuery query(@RequestParam(required = false) String q, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String only, @RequestParam(required = false) String sort,
			@RequestParam(required = false) String step) {
		return new InboxQuery(q, kind, only, sort, step, "");
	}

	@GetMapping("/todo.xlsx")
	ResponseEntity<byte[]> todo(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Locale locale) {
		return sheet("todo", sheets.todo(locale), reader.all(lists.todo(official, query), InboxLists.TODO), locale);
	}

	@GetMapping("/done.xlsx")
	ResponseEntity<byte[]> done(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Locale locale) {
		return sheet("done", sheets.done(locale), reader.all(lists.done(official, query), InboxLists.DONE), locale);
	}

	@GetMapping("/started.xlsx")
	ResponseEntity<byte[]> started(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Locale locale) {
		return sheet("started", sheets.started(locale), reader.all(lists.started(official, query), InboxLists.STARTED), locale);
	}

	@GetMapping("/copied.xlsx")
	ResponseEntity<byte[]> copied(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Locale locale) {
		return sheet("copied", sheets.copied(locale), reader.all(lists.copied(official, query), InboxLists.COPIED), locale);
	}

	private <R> ResponseEntity<byte[]> sheet(String tab, List<SheetColumn<R>> columns, List<R> rows, Locale locale) {
		var title = sheets.title(tab, locale);
		return SheetDownload.of(title, new SheetExport().sheet(title, columns, rows));
	}

}
