package org.xieshou.notice;

import java.util.List;

/**
 * A notice as officials see it.
 *
 * @param mayAct whether the reader acts for the county office that answers for it
 * @param mayInterrupt whether it is up, so that it can be interrupted
 */
record OfficialNotice(NoticeView view, List<PostedEdition> editions, List<Objection> objections, boolean mayAct,
		boolean mayInterrupt) {

	/** An edition and where it was posted. */
	record PostedEdition(Edition edition, List<Proof> proofs) {
	}

}
