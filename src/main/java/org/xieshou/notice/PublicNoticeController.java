package org.xieshou.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.xieshou.region.Division;
import org.xieshou.region.Divisions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The notices as everybody may read them, without signing in. */
@Controller
@RequestMapping("/public")
class PublicNoticeController {

	private final NoticeLists lists;

	private final NoticeViews views;

	private final Divisions divisions;

	private final PlacesWithNotices places;

	private final Clock clock;

	PublicNoticeController(NoticeLists lists, NoticeViews views, Divisions divisions, PlacesWithNotices places, Clock clock) {
		this.lists = lists;
		this.views = views;
		this.divisions = divisions;
		this.places = places;
		this.clock = clock;
	}

	@ModelAttribute("query")
	NoticeQuery query(@RequestParam(required = false) String q, @RequestParam(required = false) String at,
			@RequestParam(required = false) String state, @RequestParam(required = false) String after) {
		return new NoticeQuery(q, at, state, after);
	}

	@GetMapping
	String list(@ModelAttribute("query") NoticeQuery query, Model model) {
		var found = lists.posted(query);
		model.addAttribute("rows", found.subList(0, Math.min(found.size(), NoticeQuery.PAGE)));
		model.addAttribute("more", found.size() > NoticeQuery.PAGE);
		model.addAttribute("places", places.below(query.at()));
		model.addAttribute("above", above(query.at()));
		model.addAttribute("now", clock.instant());
		model.addAttribute("today", LocalDate.now(clock));
		return "notice/public-list";
	}

	@GetMapping("/notices/{number}")
	String notice(@PathVariable String number, Model model) {
		model.addAttribute("view",
				views.posted(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "notice/public-notice";
	}

	/** The way from the province down to the place that is looked at, fillers left out. */
	private List<Division> above(String at) {
		var way = new ArrayList<Division>();
		divisions.find(at).ifPresent(place -> {
			divisions.ancestors(at).stream().filter(division -> !division.filler()).forEach(division -> way.add(0, division));
			way.add(place);
		});
		return way;
	}

}
