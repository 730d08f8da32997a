package org.xieshou.inbox;

import java.util.Locale;

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

	private final InboxLists lists;

	private final ListReader reader;

	private final InboxSteps steps;

	private final InboxCounts counts;

	private final NearPlaces places;

	private final DueWords due;

	private final UnstaffedWork unstaffed;

	InboxController(InboxLists lists, ListReader reader, InboxSteps steps, InboxCounts counts, NearPlaces places, DueWords due,
			UnstaffedWork unstaffed) {
		this.lists = lists;
		this.reader = reader;
		this.steps = steps;
		this.counts = counts;
		this.places = places;
		this.due = due;
		this.unstaffed = unstaffed;
	}

	@ModelAttribute("query")
	InboxQuery query(@RequestParam(required = false) String q, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String only, @RequestParam(required = false) String sort,
			@RequestParam(required = false) String step, @RequestParam(required = false) String at) {
		return new InboxQuery(q, kind, only, sort, step, at);
	}

	@GetMapping
	String todo(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Locale locale, Model model) {
		var page = reader.page(lists.todo(official, query), query.at(), InboxLists.TODO);
		model.addAttribute("due", due.of(page.rows().stream().map(line -> line.task().dueAt()).toList(), locale));
		model.addAttribute("steps", steps.of(official));
		return show("todo", page, official, model);
	}

	@GetMapping("/done")
	String done(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Model model) {
		return show("done", reader.page(lists.done(official, query), query.at(), InboxLists.DONE), official, model);
	}

	@GetMapping("/started")
	String started(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Model model) {
		return show("started", reader.page(lists.started(official, query), query.at(), InboxLists.STARTED), official, model);
	}

	@GetMapping("/copied")
	String copied(@ModelAttribute("query") InboxQuery query, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("unstaffed", unstaffed.below(official));
		return show("copied", reader.page(lists.copied(official, query), query.at(), InboxLists.COPIED), official, model);
	}

	private String show(String tab, ListPage<?> page, Official official, Model model) {
		model.addAttribute("tab", tab);
		model.addAttribute("path", tab.equals("todo") ? "/inbox" : "/inbox/" + tab);
		model.addAttribute("page", page);
		model.addAttribute("places", places.of(official));
		model.addAttribute("counts", counts.of(official));
		return "inbox/list";
	}

}
