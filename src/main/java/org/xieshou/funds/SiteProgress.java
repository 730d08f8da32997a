package org.xieshou.funds;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.inspection.Acceptances;
import org.xieshou.inspection.FinalAccounts;
import org.xieshou.inspection.VerifiedProgress;

/** Reads progress and acceptance from the inspections on record. */
@Component
class SiteProgress implements ProgressSource {

	private final VerifiedProgress progress;

	private final Acceptances acceptances;

	private final FinalAccounts accounts;

	SiteProgress(VerifiedProgress progress, Acceptances acceptances, FinalAccounts accounts) {
		this.progress = progress;
		this.acceptances = acceptances;
		this.accounts = accounts;
	}

	@Override
	public Optional<Verified> latest(UUID project) {
		return progress.latest(project).map(it -> new Verified(it.inspection().toString(), it.percent(),
				it.officeName() + " " + it.personName() + " " + it.inspectedOn(), it.recordedAt()));
	}

	@Override
	public Optional<Accepted> accepted(UUID project) {
		return acceptances.acceptedOn(project).flatMap(day -> accounts.of(project)
			.map(account -> new Accepted("acceptance " + day, account.lines().stream().map(line -> new SettledLine(line.source(), line.item(),
					line.approved(), line.spent(), line.spent())).toList(), day)));
	}

}
