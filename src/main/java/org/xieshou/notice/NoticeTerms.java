package org.xieshou.notice;

import java.util.Set;

import org.xieshou.process.model.TableTerm;
import org.xieshou.process.model.VocabularyTerms;

import org.springframework.stereotype.Component;

/** What diagrams may say about public notices. */
@Component
class NoticeTerms implements VocabularyTerms {

	static final String PERIOD = "notice-period";

	static final String OBJECTION_FILED = "objectionFiled";

	static final String NOTICE_INTERRUPTED = "noticeInterrupted";

	@Override
	public Set<String> messages() {
		return Set.of(OBJECTION_FILED, NOTICE_INTERRUPTED);
	}

	@Override
	public Set<String> variables() {
		return Set.of("noticeKind");
	}

	@Override
	public Set<TableTerm> tables() {
		return Set.of(new TableTerm(PERIOD, Set.of("noticeKind"), Set.of("days")));
	}

}
