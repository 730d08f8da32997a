package org.xieshou.notice;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Drafts a public notice, or its next edition after an interruption. */
@VocabularyAction("draftNotice")
class DraftNoticeDelegate implements JavaDelegate {

	private final NoticeBoard board;

	DraftNoticeDelegate(NoticeBoard board) {
		this.board = board;
	}

	@Override
	public void execute(DelegateExecution execution) {
		board.draft(UUID.fromString(execution.getProcessBusinessKey()),
				NoticeKind.of((String) execution.getVariable("noticeKind")));
	}

}
