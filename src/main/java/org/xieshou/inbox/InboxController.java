package org.xieshou.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.xieshou.security.Official;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The four lists. */
@Controller
@RequestMapping("/inbox")
class InboxController {

	private static final Duration SOON = Duration.ofDays(2);

	private final InboxLists lists;

	private final InboxCounts counts;

	private final Clock clock;

	InboxController(InboxLists lists, InboxCounts counts, Clock clock) {
		this.lists = lists;
		this.counts = counts;
		this.clock = clock;
	}

	@ModelAttribute("query")
	InboxQuery query(@RequestParam(required = false) String q, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String only, @RequestParam(required = false) String sort,
			@RequestParam(defaultValue = "1") int page) {
		return new InboxQuery(q, kind, only, sort, page);
	}

	@GetMapping
	String todo(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("now", clock.instant());
		model.addAttribute("soon", clock.instant().plus(SOON));
		return page("todo", lists.todo(official, query), official, model);
	}

	@GetMapping("/done")
	String done(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Model model) {
		return page("done", lists.done(official, query), official, model);
	}

	@GetMapping("/started")
	String started(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Model model) {
		return page("started", lists.started(official, query), official, model);
	}

	@GetMapping("/copied")
	String copied(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Model model) {
		return page("copied", lists.copied(official, query), official, model);
	}

	private String page(String tab, List<?> rows, Official official, Model model) {
		model.addAttribute("tab", tab);
		model.addAttribute("rows", rows.subList(0, Math.min(rows.size(), InboxQuery.PAGE)));
		model.addAttribute("more", rows.size() > InboxQuery.PAGE);
		model.addAttribute("counts", counts.of(official));
		return "inbox/list";
	}

}
