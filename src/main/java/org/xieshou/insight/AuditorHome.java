package org.xieshou.insight;

import java.time.Clock;
import java.util.Locale;

import org.xieshou.security.Official;
import org.xieshou.supervision.AuditOverview;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of the home page for auditors: the latest decisions, and whether the chains were found whole. */
@Component
class AuditorHome {

	private static final int SHOWN = 8;

	private final AuditOverview overview;

	private final WaitingWork work;

	private final Clock clock;

	AuditorHome(AuditOverview overview, WaitingWork work, Clock clock) {
		this.overview = overview;
		this.work = work;
		this.clock = clock;
	}

	void fill(Model model, Official auditor, Locale locale) {
		model.addAttribute("decisions", overview.latest(auditor, SHOWN, locale));
		model.addAttribute("verification", overview.verification(auditor).orElse(null));
		model.addAttribute("now", clock.instant());
		model.addAttribute("ages", work.agesInTerritory(auditor));
	}

}
