package org.xieshou.supervision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xieshou.security.Official;

/** What an auditor wants to see first: the latest decisions of the territory, and whether its chains were last found whole. */
@Component
public class AuditOverview {

	private static final DecisionQuery EVERYTHING = new DecisionQuery(null, null, null, null, null, null, null, null);

	private final DecisionSearch search;

	private final Verifications verifications;

	private final ActWords words;

	AuditOverview(DecisionSearch search, Verifications verifications, ActWords words) {
		this.search = search;
		this.verifications = verifications;
		this.words = words;
	}

	public List<LatestDecision> latest(Official auditor, int most, Locale locale) {
		return search.page(auditor, EVERYTHING, null).stream().limit(most).map(found -> said(found, locale)).toList();
	}

	/** The verification of the territory begun last; empty where there was none yet. */
	public Optional<Verification> verification(Official auditor) {
		return verifications.of(auditor.acting().place()).stream().findFirst();
	}

	private LatestDecision said(FoundDecision found, Locale locale) {
		var what = found.taskName() == null ? words.act(found.act(), locale) : found.taskName();
		return new LatestDecision(found.chain(), found.number(), found.at(), words.chain(found.chain(), found.title(), found.placeName(), locale),
				found.personName(), what, words.outcome(found.outcome(), locale));
	}

}
