package org.xieshou.api;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.xieshou.time.MovableClock;

/** Moments in Beijing time. */
final class Times {

	private Times() {
	}

	static @Nullable OffsetDateTime of(@Nullable Instant at) {
		return at == null ? null : at.atZone(MovableClock.BEIJING).toOffsetDateTime();
	}

}
