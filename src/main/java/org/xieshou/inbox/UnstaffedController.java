package org.xieshou.inbox;

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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of offices below that have tasks and nobody to do them. */
@Controller
class UnstaffedController {

	private final UnstaffedWork work;

	private final MessageSource messages;

	UnstaffedController(UnstaffedWork work, MessageSource messages) {
		this.work = work;
		this.messages = messages;
	}

	@GetMapping("/inbox/unstaffed")
	String list(@AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("offices", work.below(official));
		return "inbox/unstaffed";
	}

	@GetMapping("/inbox/unstaffed.xlsx")
	ResponseEntity<byte[]> sheet(@AuthenticationPrincipal Official official, Locale locale) {
		var title = say("inbox.unstaffed.title", locale);
		return SheetDownload.of(title, new SheetExport().sheet(title, List.of(
				SheetColumn.text(say("inbox.unstaffed.office", locale), 40, UnstaffedOffice::name),
				SheetColumn.number(say("inbox.unstaffed.tasks", locale), UnstaffedOffice::tasks),
				SheetColumn.minute(say("inbox.unstaffed.since", locale), UnstaffedOffice::since)), work.below(official)));
	}

	private String say(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
