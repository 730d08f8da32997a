package org.xieshou.notice;

import java.util.List;
import java.util.UUID;

import org.xieshou.inspection.Acceptances;
import org.xieshou.inspection.FinalAccount;
import org.xieshou.inspection.FinalAccounts;
import org.xieshou.inspection.VerifiedProgress;

import org.springframework.stereotype.Component;

/** What inspectors verified and what the final accounts say, for a notice. */
@Component
class ResultsSoFar {

	private final VerifiedProgress progress;

	private final Acceptances acceptances;

	private final FinalAccounts accounts;

	ResultsSoFar(VerifiedProgress progress, Acceptances acceptances, FinalAccounts accounts) {
		this.progress = progress;
		this.acceptances = acceptances;
		this.accounts = accounts;
	}

	NoticeContent.Result of(UUID project) {
		var account = accounts.of(project);
		return new NoticeContent.Result(progress.of(project), acceptances.acceptedOn(project).orElse(null),
				account.map(FinalAccount::spent).orElse(null), account.map(ResultsSoFar::bySource).orElse(List.of()));
	}

	private static List<NoticeContent.Share> bySource(FinalAccount account) {
		return account.sources().stream()
			.map(source -> new NoticeContent.Share(source, account.spent(source))).toList();
	}

}
