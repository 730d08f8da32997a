package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.UUID;

import org.xieshou.approval.PaidOut;

import org.springframework.stereotype.Component;

/** Tells those who change a project how much was paid for it already. */
@Component
class ReleasedSoFar implements PaidOut {

	private final ProjectAccounts accounts;

	ReleasedSoFar(ProjectAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public BigDecimal released(UUID project) {
		return accounts.money(project).certified().total();
	}

}
