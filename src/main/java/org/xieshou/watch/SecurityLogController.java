package org.xieshou.watch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The security log for auditors, as a page and as a sheet. */
@Controller
class SecurityLogController {

	private static final int PAGE = 50;

	private static final int MOST = 50_000;

	private final SecurityLog events;

	private final MessageSource messages;

	SecurityLogController(SecurityLog events, MessageSource messages) {
		this.events = events;
		this.messages = messages;
	}

	@ModelAttribute("asked")
	EventQuery asked(@RequestParam(required = false) String kind, @RequestParam(required = false) String who,
			@RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to, @RequestParam(defaultValue = "0") long before) {
		return new EventQuery(kind, who, from, to, before);
	}

	@GetMapping("/audit/security")
	String page(@ModelAttribute("asked") EventQuery asked, @AuthenticationPrincipal Official auditor, Model model) {
		var found = events.find(auditor.acting().place(), asked, PAGE + 1);
		var shown = found.subList(0, Math.min(found.size(), PAGE));
		model.addAttribute("rows", shown);
		model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : 0L);
		model.addAttribute("kinds", Arrays.stream(EventKind.values()).map(EventKind::key).toList());
		return "watch/log";
	}

	@GetMapping("/audit/security.xlsx")
	ResponseEntity<byte[]> sheet(@ModelAttribute("asked") EventQuery asked, @AuthenticationPrincipal Official auditor) {
		List<SheetColumn<SecurityEvent>> columns = List.of(SheetColumn.minute(say("watch.column.at"), SecurityEvent::at),
				SheetColumn.text(say("watch.column.kind"), 16, it -> say(it.kindKey())),
				SheetColumn.text(say("watch.column.person"), 30, SecurityEvent::personName),
				SheetColumn.text(say("watch.column.office"), 20, SecurityEvent::office),
				SheetColumn.text(say("watch.column.address"), 20, SecurityEvent::address),
				SheetColumn.text(say("watch.column.path"), 60, it -> it.method() + " " + it.path()),
				SheetColumn.number(say("watch.column.status"), SecurityEvent::status));
		return SheetDownload.of(say("watch.title"), new SheetExport().sheet(say("watch.title"), columns,
				events.find(auditor.acting().place(), asked, MOST)));
	}

	private String say(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
