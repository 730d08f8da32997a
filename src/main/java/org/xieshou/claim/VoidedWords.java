package org.xieshou.claim;

import java.util.function.Predicate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.funds.PaymentStanding;
import org.xieshou.web.DateFormat;

import org.springframework.stereotype.Component;

/** Says in one sentence which decision on a payment is void and what changed since. */
@Component
class VoidedWords {

	private static final int LONGEST = 60;

	private final SeenContents seen;

	private final PaymentContents contents;

	private final PaymentStanding standing;

	private final ClaimWords words;

	private final DateFormat dates;

	VoidedWords(SeenContents seen, PaymentContents contents, PaymentStanding standing, ClaimWords words, DateFormat dates) {
		this.seen = seen;
		this.contents = contents;
		this.standing = standing;
		this.words = words;
		this.dates = dates;
	}

	/** A sentence for each decision that is void now; what has been paid is past that, save the retention money of the settlement. */
	List<String> sentences(UUID project, UUID instalment) {
		if (!standing.of(instalment).isPaid()) {
			return sentences(project, instalment, step -> true, "claim.voided");
		}
		return standing.isRetained(project, instalment)
				? sentences(project, instalment, step -> !step.equals("release"), "claim.voided.retention") : List.of();
	}

	private List<String> sentences(UUID project, UUID instalment, Predicate<String> step, String key) {
		var now = contents.now(project, instalment);
		return seen.last(instalment).stream().filter(it -> step.test(it.step())).flatMap(it -> Voided.of(it, now).stream())
			.map(it -> sentence(key, it)).toList();
	}

	private String sentence(String key, Voided it) {
		return words.say(key, it.seen().personName(), dates.minute(it.seen().at()), words.say("claim.step." + it.seen().step()),
				it.changes().stream().map(this::change).collect(Collectors.joining(words.say("claim.voided.and"))));
	}

	private String change(Voided.Change it) {
		return words.say("claim.voided.change", words.say("claim.part." + it.part()), lines(it.before()), lines(it.after()));
	}

	private String lines(List<String> lines) {
		var text = lines.isEmpty() ? words.say("claim.voided.nothing") : String.join("、", lines);
		return text.length() <= LONGEST * 2 ? text : text.substring(0, LONGEST * 2) + "…";
	}

}
