package org.xieshou.notice;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.process.Lifecycle;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a notice from the board because it was interrupted or its content changes; its period then starts again (invariant 6). */
@Service
class NoticeInterruptions {

	private final NoticeTable table;

	private final NoticeBoard board;

	private final Lifecycle lifecycle;

	private final Clock clock;

	NoticeInterruptions(NoticeTable table, NoticeBoard board, Lifecycle lifecycle, Clock clock) {
		this.table = table;
		this.board = board;
		this.lifecycle = lifecycle;
		this.clock = clock;
	}

	/** Interrupts the notice while it is up; once its period is over, the diagram asks itself whether it must be repeated. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean correct(UUID id, String reason, Actor by) {
		var notice = table.lock(id);
		if (!notice.isRunning(clock.instant()) || !lifecycle.awaits(NoticeTerms.NOTICE_INTERRUPTED, notice.project())) {
			return false;
		}
		board.interrupt(notice, reason, by);
		lifecycle.tell(NoticeTerms.NOTICE_INTERRUPTED, notice.project(), Map.of());
		return true;
	}

}
