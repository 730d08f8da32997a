package org.xieshou.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.audit.Actor;
import org.xieshou.funds.AppliedPayment;
import org.xieshou.funds.PaymentClaims;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** Takes reimbursement claims (报账) with the applications they belong to, and knows those that were made. */
@Component
class Claims implements PaymentClaims {

	private final ClaimRows rows;

	private final ClaimRules rules;

	private final InvoiceUses uses;

	private final RequiredPapers required;

	private final PayeeRules payees;

	private final PaymentReviews reviews;

	private final VoidedWords voided;

	private final Projects projects;

	private final Attachments attachments;

	private final ClaimWords words;

	Claims(ClaimRows rows, ClaimRules rules, InvoiceUses uses, RequiredPapers required, PayeeRules payees,
			PaymentReviews reviews, VoidedWords voided, Projects projects,
			Attachments attachments, ClaimWords words) {
		this.rows = rows;
		this.rules = rules;
		this.uses = uses;
		this.required = required;
		this.payees = payees;
		this.reviews = reviews;
		this.voided = voided;
		this.projects = projects;
		this.attachments = attachments;
		this.words = words;
	}

	@Override
	public Map<String, Object> application(FormContext context, UUID instalment) {
		var last = rows.last(instalment);
		var data = new HashMap<>(payees(context.caseId()));
		last.ifPresent(claim -> {
			data.putAll(ClaimAnswers.data(claim));
			data.put("attachmentNames", attachments.all(claim.files()).stream()
				.collect(Collectors.toMap(it -> it.id().toString(), Attachment::name)));
		});
		data.put("papers", required.toHandIn(context.caseId()).stream()
			.map(asked -> ClaimAnswers.row(asked, words.paper(asked.key()), last)).toList());
		return data;
	}

	@Override
	public List<FormOutcome.Refusal> claim(FormContext context, AppliedPayment applied, Map<String, Object> answers) {
		var project = projects.get(context.caseId());
		var number = rows.last(applied.instalment()).map(Claim::number).orElse(0) + 1;
		var claim = ClaimAnswers.read(applied, project, number, required.toHandIn(project.id()), context, answers);
		var refusals = rules.refusals(claim);
		return refusals.isEmpty() ? keep(claim) : refusals;
	}

	private List<FormOutcome.Refusal> keep(Claim claim) {
		rows.add(claim, attachments.all(claim.files()).stream().collect(Collectors.toMap(Attachment::id, Attachment::sha256)));
		return uses.take(claim).entrySet().stream().map(taken -> new FormOutcome.Refusal("invoices[" + taken.getKey() + "].number",
				"claim.refused.invoiceUsed", taken.getKey() + 1, claim.invoices().get(taken.getKey()).number(),
				named(projects.get(taken.getValue()), claim.by()))).toList();
	}

	/** The number of a project that lies in the territory of whoever asks; of others only that there is one. */
	private String named(Project project, Actor by) {
		var territory = by.office().substring(0, by.office().indexOf(':'));
		return project.place().startsWith(territory) ? project.number() : words.say("claim.elsewhere");
	}

	@Override
	public List<FormOutcome.Refusal> payee(UUID project, String payee, String account) {
		return payees.refusals(project, payee, account).toList();
	}

	@Override
	public Map<String, Object> payees(UUID project) {
		var data = new HashMap<>(onlyPayee(project));
		data.put("parties", payees.parties(project).stream().map(Party::name).distinct().toList());
		return data;
	}

	@Override
	public Map<String, Object> onlyPayee(UUID project) {
		var parties = payees.parties(project);
		return parties.size() == 1 ? Map.of("payee", parties.get(0).name(), "account", parties.get(0).account()) : Map.of();
	}

	@Override
	public Map<String, Object> review(FormContext context, UUID instalment) {
		return reviews.data(context, instalment);
	}

	@Override
	public List<FormOutcome.Refusal> agree(FormContext context, UUID instalment, String step, Map<String, Object> answers) {
		return reviews.agree(context, instalment, step, answers);
	}

	@Override
	public boolean isVoided(UUID project, UUID instalment) {
		return reviews.isVoided(project, instalment);
	}

	@Override
	public boolean isRetentionVoided(UUID project, UUID settlement) {
		return reviews.isRetentionVoided(project, settlement);
	}

	@Override
	public List<String> voided(UUID project, UUID instalment) {
		return voided.sentences(project, instalment);
	}

}
