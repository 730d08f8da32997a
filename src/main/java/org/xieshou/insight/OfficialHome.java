package org.xieshou.insight;

import java.util.Locale;

import org.xieshou.inbox.DueWords;
import org.xieshou.inbox.InboxCounts;
import org.xieshou.personnel.DelegationLines;
import org.xieshou.personnel.ReceivedHandovers;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of the home page for those who decide: what waits for them and how long it has waited. */
@Component
class OfficialHome {

	private static final int SHOWN = 6;

	private final InboxCounts counts;

	private final WaitingWork work;

	private final DueWords due;

	private final DelegationLines standIns;

	private final ReceivedHandovers handovers;

	OfficialHome(InboxCounts counts, WaitingWork work, DueWords due, DelegationLines standIns, ReceivedHandovers handovers) {
		this.handovers = handovers;
		this.standIns = standIns;
		this.counts = counts;
		this.work = work;
		this.due = due;
	}

	void fill(Model model, Official official, Locale locale) {
		var mine = work.mine(official, SHOWN);
		model.addAttribute("waiting", counts.of(official));
		model.addAttribute("taken", handovers.waiting(official));
		model.addAttribute("standIns", standIns.announced(official, locale));
		model.addAttribute("mine", mine);
		model.addAttribute("mineDue", due.of(mine.stream().map(WaitingTask::due).toList(), locale));
		model.addAttribute("ages", work.agesOfMine(official));
	}

}
