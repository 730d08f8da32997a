package org.xieshou.inbox;

import java.util.List;

/**
 * One page of a list, and the cursors of the pages beside it.
 *
 * @param earlier the cursor of the page before, or null where this is the first
 * @param later the cursor of the page after, or null where this is the last
 * @param count how many rows there are in all, counted no further than {@link #CAP}
 */
record ListPage<R>(List<R> rows, String earlier, String later, int count) {

	static final int CAP = 1000;

	/** {@code 12}, or {@code 1000+}. */
	public String counted() {
		return count > CAP ? CAP + "+" : String.valueOf(count);
	}

}
