package org.xieshou.funds;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormOutcome;

/** What has to be right around a payment besides the money: the reimbursement claim (报账) that every application makes. */
public interface PaymentClaims {

	/** What the form of an application starts with: payees to choose from, papers that are asked for, and the claim made last. */
	Map<String, Object> application(FormContext context, UUID instalment);

	/** Takes the claim that an application makes; why not, by field, or nothing. */
	List<FormOutcome.Refusal> claim(FormContext context, AppliedPayment applied, Map<String, Object> answers);

	/** Why money of the project cannot go to this payee on this account, by field, or nothing. */
	List<FormOutcome.Refusal> payee(UUID project, String payee, String account);

	/** The payee and account a settlement starts with: the only party of the project's contracts, if it is only one. */
	Map<String, Object> onlyPayee(UUID project);

}
