package org.xieshou.project.pool;

import java.util.Arrays;

/** The lists of the project pool, each a condition over pool entry {@code e} and the latest recommendation {@code r}. */
enum PoolTab {

	POOL("e.project is not null and e.left_at is null and p.committed is null and (r.project is null or r.refusal is not null)"),
	RECOMMENDED("r.project is not null and r.answered_at is null"),
	COMMITTED("p.committed is not null"),
	ALL("true");

	private final String condition;

	PoolTab(String condition) {
		this.condition = condition;
	}

	String condition() {
		return condition;
	}

	public String key() {
		return name().toLowerCase();
	}

	static PoolTab of(String key) {
		return Arrays.stream(values()).filter(tab -> tab.key().equals(key)).findFirst().orElse(POOL);
	}

}
