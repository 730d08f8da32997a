package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.funds.PaymentStanding;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** The payment paper (拨款审批单): one box an office, and never paid before it is. */
@Component
class PaymentPaper {

	private static final List<String> STEPS = List.of("payment-application", "progress-inspection", "payment-settlement", "release-funds");

	private static final List<String> STEPS_OF_SETTLEMENT = List.of("payment-application", "final-settlement", "release-funds");

	private static final String ACCEPTANCE = "joint-acceptance";

	/** One box: which step, who signed it, what they said and when; nobody while it is open. */
	record Box(String step, String office, String person, String opinion, Instant at) {
	}

	/**
	 * What is printed.
	 *
	 * @param amount what was settled, else what is applied for; yuan
	 * @param isPaid whether the money has left
	 * @param isVoid whether a decision no longer holds
	 */
	record Sheet(Claim claim, Project project, PaymentStanding.Standing standing, BigDecimal amount, List<Contract> contracts, List<Box> boxes,
			boolean isPaid, boolean isVoid) {
	}

	private final Projects projects;

	private final Contracts contracts;

	private final ClaimView views;

	private final ClaimRows rows;

	private final DecisionLog decisions;

	PaymentPaper(Projects projects, Contracts contracts, ClaimView views, ClaimRows rows, DecisionLog decisions) {
		this.projects = projects;
		this.contracts = contracts;
		this.views = views;
		this.rows = rows;
		this.decisions = decisions;
	}

	/** A claim that was corrected is printed as what it is: replaced, with nothing signed below it but what was said on it. */
	Sheet of(Claim claim) {
		var standing = views.standing(claim);
		var last = rows.last(claim.instalment()).filter(it -> it.id().equals(claim.id())).isPresent();
		var amount = last && standing.payable() != null ? standing.payable() : claim.requested();
		var paid = last && standing.isPaid();
		return new Sheet(claim, projects.get(claim.project()), standing, amount, contracts.current(claim.project()).stream()
			.filter(it -> it.parties().stream().anyMatch(party -> party.isNamed(claim.payee()))).toList(), boxes(claim, standing), paid,
				!last || !paid && !views.voided(claim).isEmpty());
	}

	/** Of a settlement the offices that accepted stand first, for they signed before it was claimed. */
	private List<Box> boxes(Claim claim, PaymentStanding.Standing standing) {
		return standing.settlement() ? Stream.concat(acceptance(claim), boxes(claim, STEPS_OF_SETTLEMENT, standing).stream()).toList()
				: boxes(claim, STEPS, standing);
	}

	private Stream<Box> acceptance(Claim claim) {
		var signed = new LinkedHashMap<String, Box>();
		decisions.of(claim.project().toString()).stream()
			.filter(it -> it.act().equals("complete") && it.task().form().equals(ACCEPTANCE) && it.at().isBefore(claim.at()))
			.forEach(it -> signed.put(it.actor().office(), box(ACCEPTANCE, it)));
		return signed.values().stream();
	}

	/** What was signed on this claim: until it was corrected, or paid. */
	private List<Box> boxes(Claim claim, List<String> steps, PaymentStanding.Standing standing) {
		var until = rows.of(claim.project()).stream().map(Claim::at).filter(at -> at.isAfter(claim.at())).findFirst()
			.orElseGet(() -> standing.isPaid() ? standing.releasedAt() : Instant.MAX);
		var during = decisions.of(claim.project().toString()).stream()
			.filter(it -> it.act().equals("complete") && !it.at().isBefore(claim.at().minusSeconds(1)) && it.at().isBefore(until)).toList();
		return steps.stream().map(step -> during.stream().filter(it -> it.task().form().equals(step) && !"return".equals(it.outcome()))
			.reduce((earlier, later) -> later).map(it -> box(step, it)).orElse(new Box(step, null, null, null, null))).toList();
	}

	private static Box box(String step, Decision it) {
		return new Box(step, it.actor().officeName(), it.actor().name(), it.reason(), it.at());
	}

}
