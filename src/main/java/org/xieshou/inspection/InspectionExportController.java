package org.xieshou.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.xieshou.export.SheetDownload;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the lists of inspections and orders as sheets, filtered as on the page and over all its pages. */
@Controller
@RequestMapping("/inspections")
class InspectionExportController {

	private static final int MOST_ROWS = 10_000;

	private final InspectionLists lists;

	private final InspectionSheets sheets;

	private final MessageSource messages;

	private final Clock clock;

	InspectionExportController(InspectionLists lists, InspectionSheets sheets, MessageSource messages, Clock clock) {
		this.lists = lists;
		this.sheets = sheets;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/sheet")
	ResponseEntity<byte[]> visits(@RequestParam(required = false) String q, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String only, @AuthenticationPrincipal Official official, Locale locale) {
		var query = new InspectionQuery(q, kind, only, 1).orElse(InspectionsController.VISITS);
		return SheetDownload.of(name("inspection.title.visits", locale), sheets.visits(lists.visits(official, query, MOST_ROWS)));
	}

	@GetMapping("/orders/sheet")
	ResponseEntity<byte[]> orders(@RequestParam(required = false) String q, @RequestParam(required = false) String only,
			@AuthenticationPrincipal Official official, Locale locale) {
		var query = new InspectionQuery(q, null, only, 1).orElse(InspectionsController.ORDERS);
		return SheetDownload.of(name("inspection.title.orders", locale), sheets.orders(lists.orders(official, query, MOST_ROWS)));
	}

	private String name(String title, Locale locale) {
		return messages.getMessage(title, null, locale) + " " + LocalDate.now(clock);
	}

}
