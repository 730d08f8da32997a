package org.xieshou.insight;

import java.util.List;

/** How long tasks have waited, from new to old. */
record Ages(List<Age> rows) {

	/** As many as the longest bar stands for. */
	public long most() {
		return rows.stream().mapToLong(Age::all).max().orElse(0);
	}

}
