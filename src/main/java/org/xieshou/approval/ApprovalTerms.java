package org.xieshou.approval;

import java.util.Set;

import org.xieshou.process.model.TableTerm;
import org.xieshou.process.model.VocabularyTerms;

import org.springframework.stereotype.Component;

/** The words of approval and change that diagrams and tables may use. */
@Component
class ApprovalTerms implements VocabularyTerms {

	@Override
	public Set<String> messages() {
		return Set.of(ChangeRequests.REQUESTED);
	}

	@Override
	public Set<String> variables() {
		return Set.of("approval", "change", "reviewer", "superior", "noticeKind", "date", "kind", "amount", "crossesCounties",
				"provincialShare");
	}

	@Override
	public Set<TableTerm> tables() {
		return Set.of(new TableTerm(ProjectHearing.JOINT_REVIEW, Set.of("date", "kind"), Set.of("function")),
				new TableTerm(ProjectHearing.ROUTE,
						Set.of("date", "amount", "kind", "crossesCounties", "provincialShare"), Set.of("level")));
	}

}
