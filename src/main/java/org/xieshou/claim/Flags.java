package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.project.Projects;
import org.xieshou.wall.Exemption;
import org.xieshou.wall.Wall;

import org.springframework.stereotype.Component;

/** The flags of a payment: what is compared, what has been reasoned away and what is still open. */
@Component
class Flags {

	private static final int NAMED = 5;

	private final List<FlagCheck> checks;

	private final FlagReasons reasons;

	private final ClaimRows claims;

	private final PayeeRules payees;

	private final Projects projects;

	private final ClaimWords words;

	private final Clock clock;

	Flags(List<FlagCheck> checks, FlagReasons reasons, ClaimRows claims, PayeeRules payees, Projects projects, ClaimWords words,
			Clock clock) {
		this.checks = checks;
		this.reasons = reasons;
		this.claims = claims;
		this.payees = payees;
		this.projects = projects;
		this.words = words;
		this.clock = clock;
	}

	/** Every flag of a payment, reasoned away or not. */
	List<Flag> of(UUID project, UUID instalment) {
		return Wall.beyond(Exemption.CLAIMED_ELSEWHERE, () -> found(project, instalment));
	}

	private List<Flag> found(UUID project, UUID instalment) {
		var claim = claims.last(instalment).orElse(null);
		var paid = payees.parties(project).stream().filter(party -> claim == null || party.isNamed(claim.payee())).toList();
		var reviewed = new Reviewed(projects.get(project), instalment, claim, paid, LocalDate.now(clock));
		return checks.stream().flatMap(check -> check.check(reviewed)).sorted(Comparator.comparing(Flag::kind).thenComparing(Flag::key)).toList();
	}

	/** Those nobody has given a reason for. */
	List<Flag> open(UUID project, UUID instalment) {
		var reasoned = reasons.of(project).stream().map(FlagReason::flag).collect(Collectors.toSet());
		return of(project, instalment).stream().filter(flag -> !reasoned.contains(flag.key())).toList();
	}

	/** A flag in a sentence, without the cases. */
	String sentence(Flag flag) {
		return words.say(flag.kind().messageKey(), flag.arguments().stream().map(this::argument).toArray());
	}

	/** A flag in a sentence, with the numbers of the cases that lie in a territory. */
	String said(Flag flag, String territory) {
		var seen = flag.others().stream().filter(other -> other.isIn(territory)).toList();
		var named = seen.stream().limit(NAMED).map(other -> words.say("claim.flag.other", other.number(), other.title())).collect(Collectors.joining("；"));
		var more = flag.others().size() - Math.min(NAMED, seen.size());
		return sentence(flag) + (named.isEmpty() ? "" : words.say("claim.flag.compared", named)) + (more > 0 ? words.say("claim.flag.more", more) : "");
	}

	private Object argument(Object value) {
		return value instanceof BigDecimal number ? number.scale() <= 0 ? number.toPlainString() : words.yuan(number) : String.valueOf(value);
	}

}
