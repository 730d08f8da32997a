package org.xieshou.insight;

import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.process.CaseFile;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the cases of one's territory, on a page or as a sheet. */
@Controller
class CaseSearchController {

	private static final int MOST = 50;

	private static final int MOST_IN_A_SHEET = 5000;

	private final CaseSearch search;

	private final MessageSource messages;

	CaseSearchController(CaseSearch search, MessageSource messages) {
		this.search = search;
		this.messages = messages;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Official official, Model model) {
		var words = CaseSearch.words(q);
		model.addAttribute("words", words);
		model.addAttribute("found", search.find(words, official, MOST));
		model.addAttribute("most", MOST);
		return "insight/search";
	}

	@GetMapping("/search.xlsx")
	ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Official official, Locale locale) {
		var name = say("insight.search", locale);
		return SheetDownload.of(name, new SheetExport().sheet(name, columns(locale),
				search.find(CaseSearch.words(q), official, MOST_IN_A_SHEET)));
	}

	private List<SheetColumn<CaseFile>> columns(Locale locale) {
		return List.of(SheetColumn.text(say("pool.column.number", locale), 22, CaseFile::number),
				SheetColumn.text(say("inbox.column.project", locale), 40, CaseFile::title),
				SheetColumn.text(say("inbox.column.place", locale), 36, CaseFile::placeName),
				SheetColumn.wan(say("inbox.column.amount", locale), CaseFile::amount),
				SheetColumn.text(say("inbox.column.proposer", locale), 30, CaseFile::proposerName),
				SheetColumn.day(say("pool.column.proposed", locale), CaseFile::openedAt),
				SheetColumn.text(say("inbox.column.state", locale), 12, file -> say("inbox.state." + file.state(), locale)));
	}

	private String say(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
