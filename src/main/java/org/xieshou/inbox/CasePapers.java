package org.xieshou.inbox;

import java.util.Optional;
import java.util.UUID;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of a case: those some decision on it names by their hash. */
@Component
class CasePapers {

	private final Attachments attachments;

	private final JdbcClient jdbc;

	CasePapers(Attachments attachments, JdbcClient jdbc) {
		this.attachments = attachments;
		this.jdbc = jdbc;
	}

	/** The paper, if it belongs to the case. */
	Optional<Attachment> find(UUID caseId, UUID paper) {
		return attachments.find(paper).filter(found -> jdbc.sql("select count(*) from decision where chain = ? and attachments like '%' || ? || '%'")
			.params(caseId.toString(), found.sha256())
			.query(Integer.class)
			.single() > 0);
	}

}
