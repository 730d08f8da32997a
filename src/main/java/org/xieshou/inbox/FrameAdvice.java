package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame round every page for people who are signed in: who they are, where they may go, how much waits. */
@ControllerAdvice
class FrameAdvice {

	private static final List<String> CASES = List.of("home", "inbox", "done", "started", "copied", "drafts", "pool", "funds",
			"inspections", "notices");

	private final InboxCounts counts;

	private final MessageSource messages;

	private final boolean demonstration;

	FrameAdvice(InboxCounts counts, MessageSource messages, Environment environment) {
		this.counts = counts;
		this.messages = messages;
		this.demonstration = environment.getProperty("xieshou.identity.issuer", "").isBlank();
	}

	@ModelAttribute
	void frame(@AuthenticationPrincipal Official official, HttpServletRequest request, Locale locale,
			org.springframework.ui.Model model) {
		if (official != null && !"true".equals(request.getHeader("HX-Request"))) {
			model.addAttribute("frame", frameOf(official, request, locale));
		}
	}

	private Frame frameOf(Official official, HttpServletRequest request, Locale locale) {
		var waiting = counts.of(official);
		var banner = demonstration ? messages.getMessage("security.demonstration", null, locale) : null;
		return new Frame(official.name(), official.office(), official.offices(), here(request.getRequestURI()),
				nav(official), waiting.texts(), waiting.late() > 0, banner, hasCookie(request, "type", "large"),
				hasCookie(request, "nav", "folded"), request.getParameter("q"));
	}

	private static Set<String> nav(Official official) {
		Set<String> nav = new LinkedHashSet<>();
		if (official.is(Official.PROCESS_ADMIN)) {
			nav.addAll(List.of("home", "admin"));
		}
		if (official.is(Official.AUDITOR)) {
			nav.addAll(List.of("home", "pool", "funds", "inspections", "notices", "audit"));
		}
		if (nav.isEmpty()) {
			nav.addAll(CASES);
		}
		return nav;
	}

	/** The entry of the navigation a path belongs to. */
	private static String here(String path) {
		Map<String, String> starts = Map.of("/inbox/done", "done", "/inbox/started", "started", "/inbox/copied", "copied",
				"/proposals", "drafts", "/pool", "pool", "/funds", "funds", "/inspections", "inspections", "/notices", "notices",
				"/audit", "audit");
		if (path.equals("/")) {
			return "home";
		}
		if (path.startsWith("/admin")) {
			return "admin";
		}
		return starts.entrySet().stream().filter(entry -> path.startsWith(entry.getKey())).map(Map.Entry::getValue)
			.findFirst().orElse("inbox");
	}

	private static boolean hasCookie(HttpServletRequest request, String name, String value) {
		var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
		return new ArrayList<>(List.of(cookies)).stream()
			.anyMatch(cookie -> cookie.getName().equals(name) && cookie.getValue().equals(value));
	}

	/** What the frame template reads. */
	record Frame(String person, String office, List<Official.ActingOffice> offices, String here, Set<String> nav,
			Map<String, String> counts, boolean late, String banner, boolean large, boolean folded, String query) {
	}

}
