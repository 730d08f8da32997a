package org.xieshou.insight;

import java.util.Locale;

import org.xieshou.inbox.UnstaffedWork;
import org.xieshou.security.Official;
import org.xieshou.webhook.WebhookHealth;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what waits and where the money stands, and for administrators and auditors what they look after. */
@Controller
class HomeController {

	private final OfficialHome officials;

	private final AuditorHome auditors;

	private final AdministratorHome administrators;

	private final TerritoryHome territories;

	private final UnstaffedWork unstaffed;

	private final WebhookHealth webhooks;

	HomeController(OfficialHome officials, AuditorHome auditors, AdministratorHome administrators, TerritoryHome territories,
			UnstaffedWork unstaffed, WebhookHealth webhooks) {
		this.officials = officials;
		this.auditors = auditors;
		this.administrators = administrators;
		this.territories = territories;
		this.unstaffed = unstaffed;
		this.webhooks = webhooks;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal Official official, Locale locale, Model model) {
		model.addAttribute("unstaffed", unstaffed.below(official));
		if (official.is(Official.PROCESS_ADMIN)) {
			administrators.fill(model, locale);
		}
		if (official.is(Official.SYSTEM_ADMIN)) {
			model.addAttribute("undelivered", webhooks.givenUp(official));
		}
		if (official.is(Official.AUDITOR)) {
			auditors.fill(model, official, locale);
		}
		if (official.is(Official.OFFICIAL)) {
			officials.fill(model, official, locale);
		}
		if (official.is(Official.AUDITOR) || official.is(Official.OFFICIAL)) {
			territories.fill(model, official, locale);
		}
		return "insight/home";
	}

}
