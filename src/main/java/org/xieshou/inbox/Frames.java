package org.xieshou.inbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.security.Official;
import org.xieshou.web.TypeSize;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What stands around every page for people who are signed in: who they are, where they may go, how much waits. */
@Component
class Frames {

	private static final List<String> CASES = List.of("home", "inbox", "done", "started", "copied", "drafts", "delegations", "pool", "funds",
			"inspections", "notices");

	/** The offices whose work a county's payments are. */
	private static final Set<String> PAYMENT_DESKS = Set.of("office", "finance", "audit");

	/** Under which entry of the navigation a path lies; the first that fits. */
	private static final Map<String, String> HERE = new LinkedHashMap<>();

	static {
		List.of("/inbox/done", "/inbox/started", "/inbox/copied", "/inbox", "/pool", "/funds", "/payments", "/inspections", "/notices", "/audit", "/admin", "/directory", "/system/webhooks", "/delegations")
			.forEach(path -> HERE.put(path, path.substring(path.lastIndexOf('/') + 1)));
		HERE.putAll(Map.of("/handovers", "delegations", "/invoices", "funds", "/cases", "inbox", "/tasks", "inbox", "/proposals", "drafts"));
	}

	private final InboxCounts counts;

	private final MessageSource messages;

	private final boolean demonstration;

	Frames(InboxCounts counts, MessageSource messages, Environment environment) {
		this.counts = counts;
		this.messages = messages;
		this.demonstration = environment.getProperty("xieshou.identity.issuer", "").isBlank();
	}

	Frame of(Official official, HttpServletRequest request, Locale locale) {
		var waiting = counts.of(official);
		var banner = demonstration ? messages.getMessage("security.demonstration", null, locale) : null;
		return new Frame(official.actor().name(), official.acting().key(), desks(official, locale), here(request.getRequestURI()),
				nav(official), waiting.texts(), waiting.late() > 0, banner, TypeSize.isLarge(request),
				hasCookie(request, "nav", "folded"), request.getParameter("q"));
	}

	private Set<String> nav(Official official) {
		Set<String> nav = new LinkedHashSet<>();
		if (official.is(Official.PROCESS_ADMIN)) {
			nav.addAll(List.of("home", "admin"));
		}
		if (official.is(Official.AUDITOR)) {
			nav.addAll(List.of("home", "delegations", "pool", "funds", "payments", "inspections", "notices", "audit"));
		}
		if (official.is(Official.DIRECTORY_ADMIN)) {
			nav.addAll(List.of("home", "delegations"));
			if (!demonstration) {
				nav.add("directory");
			}
		}
		if (official.is(Official.SYSTEM_ADMIN)) {
			nav.addAll(List.of("home", "webhooks"));
		}
		if (nav.isEmpty()) {
			nav.addAll(CASES);
			if (official.acting().place().length() <= 6 && PAYMENT_DESKS.contains(official.acting().function())) {
				nav.add("payments");
			}
		}
		return nav;
	}

	/** The offices somebody may act for, and the places of others they may take. */
	private List<Desk> desks(Official official, Locale locale) {
		return official.offices().stream().map(office -> new Desk(office.key(), office.behalf() == null ? office.name()
				: messages.getMessage("frame.office.behalf", new Object[] { office.behalf().name(), office.name() }, locale))).toList();
	}

	/** The entry of the navigation a path belongs to. */
	private static String here(String path) {
		return path.equals("/") ? "home" : HERE.entrySet().stream().filter(entry -> path.startsWith(entry.getKey()))
			.map(Map.Entry::getValue).findFirst().orElse(null);
	}

	private static boolean hasCookie(HttpServletRequest request, String name, String value) {
		var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
		return Arrays.stream(cookies)
			.anyMatch(cookie -> cookie.getName().equals(name) && cookie.getValue().equals(value));
	}

	/** A desk somebody may sit down at. */
	record Desk(String id, String name) {
	}

	/** What the frame template reads. */
	record Frame(String person, String office, List<Desk> offices, String here, Set<String> nav,
			Map<String, String> counts, boolean late, String banner, boolean large, boolean folded, String query) {
	}

}
