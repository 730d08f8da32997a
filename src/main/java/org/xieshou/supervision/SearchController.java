package org.xieshou.supervision;

import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

/** The search over decisions, and its export. */
@Controller
@RequestMapping("/audit")
class SearchController {

	private final DecisionSearch search;

	private final ActWords words;

	SearchController(DecisionSearch search, ActWords words) {
		this.search = search;
		this.words = words;
	}

	@GetMapping
	String page(@ModelAttribute("asked") DecisionQuery query, @RequestParam(required = false) String after,
			@AuthenticationPrincipal Official auditor, Model model, Locale locale) {
		var found = search.page(auditor, allowed(query), cursor(after));
		var shown = found.subList(0, Math.min(found.size(), DecisionSearch.PAGE));
		model.addAttribute("rows", shown);
		model.addAttribute("count", search.count(auditor, query));
		model.addAttribute("most", DecisionSearch.MOST_COUNTED);
		model.addAttribute("later", found.size() > DecisionSearch.PAGE
				? query.address("/audit", DecisionCursor.after(shown.get(shown.size() - 1))) : null);
		model.addAttribute("first", after == null ? null : query.address("/audit", null));
		model.addAttribute("export", query.address("/audit/decisions.xlsx", null));
		model.addAttribute("acts", words.acts(locale));
		model.addAttribute("outcomes", words.outcomes(locale));
		model.addAttribute("words", words);
		return "supervision/search";
	}

	@GetMapping("/decisions.xlsx")
	ResponseEntity<byte[]> export(@ModelAttribute DecisionQuery query, @AuthenticationPrincipal Official auditor, Locale locale) {
		var name = words.word("supervision.search.title", locale);
		return SheetDownload.of(name, new SheetExport().sheet(name, columns(locale), search.all(auditor, allowed(query))));
	}

	private List<SheetColumn<FoundDecision>> columns(Locale locale) {
		return List.of(SheetColumn.minute(head("at", locale), FoundDecision::at),
				SheetColumn.text(head("case", locale), 22, FoundDecision::caseNumber),
				SheetColumn.text(head("title", locale), 40, FoundDecision::title),
				SheetColumn.text(head("place", locale), 30, FoundDecision::placeName),
				SheetColumn.text(head("person", locale), 30, FoundDecision::personName),
				SheetColumn.text(head("office", locale), 30, FoundDecision::officeName),
				SheetColumn.text(head("behalf", locale), 24, FoundDecision::onBehalfOf),
				SheetColumn.text(head("act", locale), 16, row -> words.act(row.act(), locale)),
				SheetColumn.text(head("task", locale), 20, FoundDecision::taskName),
				SheetColumn.text(head("outcome", locale), 12, row -> words.outcome(row.outcome(), locale)),
				SheetColumn.text(head("reason", locale), 50, FoundDecision::reason),
				SheetColumn.text(head("hash", locale), 60, FoundDecision::hash));
	}

	private String head(String column, Locale locale) {
		return words.word("supervision.column." + column, locale);
	}

	private static DecisionQuery allowed(DecisionQuery query) {
		if (!query.isAllowed()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return query;
	}

	private static DecisionCursor cursor(String after) {
		return after == null ? null
				: DecisionCursor.read(after).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

}
