package org.xieshou.api;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.inbox.TaskDesk.Done;

/** Something the reader did; the task is null where they did it outside one, as when proposing. */
record DoneLine(UUID decision, @Nullable String task, CaseLink project, String step, @Nullable String outcome, @Nullable String reason, OffsetDateTime at) {

	static DoneLine of(Done done) {
		return new DoneLine(done.decision(), done.task(), CaseLink.of(done.file()), done.step(), done.outcome(), done.reason(), Times.of(done.at()));
	}

}
