package org.xieshou.notice;

import java.util.UUID;

import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The county office takes a notice down, or answers an objection that came too late. */
@Controller
@RequestMapping("/notices/{id}")
class NoticeActController {

	private static final int LONGEST = 1000;

	private final OfficialNotices notices;

	private final NoticeActs acts;

	NoticeActController(OfficialNotices notices, NoticeActs acts) {
		this.notices = notices;
		this.acts = acts;
	}

	@PostMapping("/interruption")
	String interrupt(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String key, @AuthenticationPrincipal Official official, RedirectAttributes said) {
		authorize(id, official);
		var why = Typed.clean(reason);
		return back(id, isReason(why) ? acts.interrupt(official, id, why, key) : "reason", said);
	}

	@PostMapping("/objections/{objection}/answer")
	String answer(@PathVariable UUID id, @PathVariable UUID objection, @RequestParam(defaultValue = "") String outcome,
			@RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String key,
			@AuthenticationPrincipal Official official, RedirectAttributes said) {
		authorize(id, official);
		var text = Typed.clean(reason);
		var complete = isReason(text) && (outcome.equals("upheld") || outcome.equals("rejected"));
		return back(id, complete ? acts.answerLate(official, id, objection, outcome.equals("upheld"), text, key) : "reason",
				said);
	}

	private void authorize(UUID id, Official official) {
		var notice = notices.visible(id, official).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (!acts.isFor(official, notice)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	private static boolean isReason(String text) {
		return text.length() >= 2 && text.length() <= LONGEST;
	}

	private static String back(UUID id, String what, RedirectAttributes said) {
		said.addFlashAttribute("said", what);
		return "redirect:/notices/" + id;
	}

}
