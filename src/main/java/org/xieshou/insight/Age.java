package org.xieshou.insight;

/**
 * How many open tasks have waited so long.
 *
 * @param key {@code days3}, {@code days10}, {@code days30} or {@code longer}
 * @param onTime those within their deadline
 */
record Age(String key, long onTime, long late) {

	public long all() {
		return onTime + late;
	}

	/** Its bar, where the longest of all bars stands for {@code most} tasks. */
	public Bar bar(Number most) {
		return Bar.scaledTo(most).piled("calm", onTime).piled("late", late);
	}

}
