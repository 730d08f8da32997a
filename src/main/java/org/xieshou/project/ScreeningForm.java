package org.xieshou.project;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xieshou.process.Cases;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The county office screens a proposal on site and puts it into the pool, returns or declines it. */
@Component
class ScreeningForm implements FormHandler {

	private final Projects projects;
	private final Cases cases;
	private final ProjectPool pool;
	private final ProposalReturns returns;
	private final MessageSource messages;
	private final Clock clock;

	ScreeningForm(Projects projects, Cases cases, ProjectPool pool, ProposalReturns returns, MessageSource messages,
			Clock clock) {
		this.projects = projects;
		this.cases = cases;
		this.pool = pool;
		this.returns = returns;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "screening";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var project = projects.get(context.caseId());
		var plan = project.plan();
		return Map.of("share", share(plan), "kindName", say("project.kind." + project.kind()), "placeName",
				cases.get(context.caseId()).placeName());
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var screening = Screening.of(answers);
		if (isImpossible(screening, context.caseId())) {
			return FormOutcome.refused("visitedOn", "project.refused.visitedOn");
		}
		if (screening.is("pool") && screening.negativeList()) {
			return FormOutcome.refused("negativeList", "project.refused.negativeList");
		}
		pool.note(context.caseId(), screening, context.actor());
		return settle(context, screening, (String) answers.get("reason"));
	}

	private FormOutcome settle(FormContext context, Screening screening, String reason) {
		if (screening.is("pool")) {
			pool.enter(context.caseId(), context.actor());
		}
		if (screening.is("return")) {
			returns.add(context.caseId(), reason, context.actor());
		}
		return screening.is("decline") ? Selected.DECLINED : FormOutcome.accepted();
	}

	/** Nobody visited before there was a proposal, nor tomorrow. */
	private boolean isImpossible(Screening screening, UUID project) {
		var proposed = cases.get(project).openedAt().atZone(clock.getZone()).toLocalDate();
		var today = clock.instant().atZone(clock.getZone()).toLocalDate();
		return screening.visitedOn().isBefore(proposed) || screening.visitedOn().isAfter(today);
	}

	private String share(Plan plan) {
		return say("project.share", plan.registeredHouseholds(), plan.households(),
				plan.registeredHouseholds() * 100 / Math.max(1, plan.households()));
	}

	private String say(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return messages.getMessage(key, arguments, locale);
	}

}
