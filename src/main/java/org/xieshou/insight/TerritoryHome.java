package org.xieshou.insight;

import java.util.Locale;

import org.xieshou.funds.FundsFigures;
import org.xieshou.funds.FundsQuery;
import org.xieshou.inbox.DueWords;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of the home page on a whole territory: its cases, its money and what is late in it. */
@Component
class TerritoryHome {

	private static final int SHOWN = 6;

	private final WaitingWork work;

	private final TerritoryFigures figures;

	private final FundsFigures funds;

	private final MoneyPictures pictures;

	private final DueWords due;

	TerritoryHome(WaitingWork work, TerritoryFigures figures, FundsFigures funds, MoneyPictures pictures, DueWords due) {
		this.work = work;
		this.figures = figures;
		this.funds = funds;
		this.pictures = pictures;
		this.due = due;
	}

	void fill(Model model, Official official, Locale locale) {
		var late = work.late(official, SHOWN);
		model.addAttribute("late", late);
		model.addAttribute("lateDue", due.of(late.stream().map(WaitingTask::due).toList(), locale));
		var states = figures.byState(official);
		model.addAttribute("states", states);
		model.addAttribute("mostCases", states.stream().mapToLong(CasesInState::cases).max().orElse(0));
		model.addAttribute("releasedThisYear", figures.releasedThisYear(official));
		model.addAttribute("money", funds.total(FundsQuery.ALL, official));
		model.addAttribute("pictures", pictures.of(official, locale));
	}

}
