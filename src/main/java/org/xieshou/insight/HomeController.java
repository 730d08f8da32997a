package org.xieshou.insight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.xieshou.inbox.InboxCounts;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what waits for me, what is late, and where the money of my territory stands. */
@Controller
class HomeController {

	private final InboxCounts counts;

	private final Standings standings;

	private final MessageSource messages;

	HomeController(InboxCounts counts, Standings standings, MessageSource messages) {
		this.counts = counts;
		this.standings = standings;
		this.messages = messages;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal Official official, Locale locale, Model model) {
		var kinds = standings.byKind(official);
		var counties = standings.byCounty(official);
		model.addAttribute("waiting", counts.of(official));
		model.addAttribute("kinds", kinds);
		model.addAttribute("counties", counties);
		model.addAttribute("kindChart", chart(kinds, kind -> messages.getMessage("project.kind." + kind.name(), null, kind.name(), locale), locale));
		model.addAttribute("countyChart", chart(counties, Standing::name, locale));
		return "insight/home";
	}

	/** What the island draws: a bar per group, a series per state. */
	private Map<String, Object> chart(List<Standing> groups, Function<Standing, String> name, Locale locale) {
		var states = List.of("planned", "approved", "archived");
		var series = states.stream()
			.map(state -> Map.of("name", messages.getMessage("insight." + state, null, locale), "values",
					groups.stream().map(group -> group.wan().get(states.indexOf(state))).toList()))
			.toList();
		return Map.of("kind", "stack", "unit", messages.getMessage("insight.unit", null, locale), "categories", groups.stream().map(name).toList(),
				"series", series);
	}

}
