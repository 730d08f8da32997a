package org.xieshou.notice;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.xieshou.process.model.VocabularyAction;

/** Ends a public notice whose period is over and whose objections are all answered. */
@VocabularyAction("closeNotice")
class CloseNoticeDelegate implements JavaDelegate {

	private final NoticeBoard board;

	CloseNoticeDelegate(NoticeBoard board) {
		this.board = board;
	}

	@Override
	public void execute(DelegateExecution execution) {
		board.close(UUID.fromString(execution.getProcessBusinessKey()),
				NoticeKind.of((String) execution.getVariable("noticeKind")));
	}

}
