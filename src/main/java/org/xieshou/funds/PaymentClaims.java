package org.xieshou.funds;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormOutcome;

/** What has to be right around a payment besides the money: the reimbursement claim (报账) that every application makes, for an instalment or for the settlement. */
public interface PaymentClaims {

	/** What the form of an application starts with: payees to choose from, papers that are asked for, and the claim made last. */
	Map<String, Object> application(FormContext context, UUID instalment);

	/** Takes the claim that an application makes; why not, by field, or nothing. */
	List<FormOutcome.Refusal> claim(FormContext context, AppliedPayment applied, Map<String, Object> answers);

	/** Why money of the project cannot go to this payee on this account, by field, or nothing. */
	List<FormOutcome.Refusal> payee(UUID project, String payee, String account);

	/** The parties of the project's contracts to choose a payee from, with the only one chosen. */
	Map<String, Object> payees(UUID project);

	/** The payee and account a settlement starts with: the only party of the project's contracts, if it is only one. */
	Map<String, Object> onlyPayee(UUID project);

	/** What the form of whoever settles or pays shows beside the money: flags to be reasoned away, and the hash of the content. */
	Map<String, Object> review(FormContext context, UUID instalment);

	/** Takes the agreement of whoever settles ({@code settle}) or pays ({@code release}, {@code retention}); why not, by field, or nothing. */
	List<FormOutcome.Refusal> agree(FormContext context, UUID instalment, String step, Map<String, Object> answers);

	/** Whether amount, payee, scope or papers are not what a decision to pay saw; they stay as they are until this transaction ends. */
	boolean isVoided(UUID project, UUID instalment);

	/** The same for retention money, once its settlement has been paid. */
	boolean isRetentionVoided(UUID project, UUID settlement);

	/** Which decisions no longer hold and what changed since, a sentence each. */
	List<String> voided(UUID project, UUID instalment);

}
