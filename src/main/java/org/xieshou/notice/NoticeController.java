package org.xieshou.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The notices of an official's territory: the list, and one with its postings and objections. */
@Controller
@RequestMapping("/notices")
class NoticeController {

	private final NoticeLists lists;

	private final OfficialNotices notices;

	private final Clock clock;

	NoticeController(NoticeLists lists, OfficialNotices notices, Clock clock) {
		this.lists = lists;
		this.notices = notices;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(required = false) String at,
			@RequestParam(required = false) String state, @RequestParam(required = false) String after,
			@AuthenticationPrincipal Official official, Model model) {
		var query = new NoticeQuery(q, at, state, after);
		var found = lists.of(official, query);
		model.addAttribute("query", query);
		model.addAttribute("rows", found.subList(0, Math.min(found.size(), NoticeQuery.PAGE)));
		model.addAttribute("more", found.size() > NoticeQuery.PAGE);
		model.addAttribute("counts", Map.of("draft", lists.count(official, "draft"), "soon", lists.count(official, "soon"),
				"waiting", lists.count(official, "waiting")));
		return "notice/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		var notice = notices.visible(id, official).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", notices.of(notice, official));
		model.addAttribute("key", UUID.randomUUID().toString());
		return "notice/page";
	}

	@ModelAttribute
	void now(Model model) {
		model.addAttribute("now", clock.instant());
		model.addAttribute("today", LocalDate.now(clock));
	}

}
