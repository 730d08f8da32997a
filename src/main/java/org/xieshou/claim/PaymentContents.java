package org.xieshou.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.attachment.Attachments;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** Reads what a decision on a payment would be about now. */
@Component
class PaymentContents {

	private final ClaimRows claims;

	private final Contracts contracts;

	private final Projects projects;

	private final Attachments attachments;

	PaymentContents(ClaimRows claims, Contracts contracts, Projects projects, Attachments attachments) {
		this.claims = claims;
		this.contracts = contracts;
		this.projects = projects;
		this.attachments = attachments;
	}

	PaymentContent now(UUID project, UUID instalment) {
		var claim = claims.last(instalment);
		var parts = new LinkedHashMap<String, List<String>>();
		parts.put("amount", claim.map(PaymentContents::amount).orElse(List.of()));
		parts.put("payee", payee(project, claim));
		parts.put("scope", scope(projects.get(project)));
		parts.put("papers", papers(project, claim));
		return new PaymentContent(parts);
	}

	private static List<String> amount(Claim claim) {
		return Stream.concat(Stream.of(claim.requested().toPlainString()),
				claim.invoices().stream().map(it -> it.number() + " " + it.issuedOn() + " " + it.amount().toPlainString())).toList();
	}

	/** Who gets it, and the accounts on the contracts, for these too decide where money goes. */
	private List<String> payee(UUID project, Optional<Claim> claim) {
		var parties = contracts.current(project).stream().flatMap(contract -> contract.parties().stream())
			.map(it -> it.name() + " " + it.creditCode() + " " + it.bank() + " " + it.account()).sorted();
		return Stream.concat(claim.stream().map(it -> it.payee() + " " + it.account()), parties).toList();
	}

	private static List<String> scope(Project project) {
		var plan = project.plan();
		return Stream.of(Stream.of(plan.scope(), String.valueOf(project.approvedAmount())),
				plan.quantities().stream().map(it -> it.item() + " " + it.amount().stripTrailingZeros().toPlainString() + " " + it.unit()),
				plan.budget().stream().map(it -> it.source() + " " + it.item() + " " + it.amount().toPlainString()))
			.flatMap(it -> it).toList();
	}

	private List<String> papers(UUID project, Optional<Claim> claim) {
		var ids = new LinkedHashSet<UUID>();
		contracts.current(project).forEach(contract -> ids.addAll(contract.papers()));
		claim.ifPresent(it -> ids.addAll(it.files()));
		return attachments.all(ids).stream().map(it -> it.name() + " " + it.sha256()).sorted().toList();
	}

}
