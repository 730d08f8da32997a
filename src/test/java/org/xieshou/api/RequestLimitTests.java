package org.xieshou.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

/** One person's programs cannot take the place of all others. */
class RequestLimitTests {

	private Instant now = Instant.parse("2026-11-23T04:00:00Z");

	private final RequestLimit limit = new RequestLimit(new ApiProperties(3), new Clock() {

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	});

	@Test
	void whoAsksTooMuchIsToldWhenToAskAgainAndMayThen() {
		for (var asked = 0; asked < 3; asked++) {
			limit.take("a");
		}
		var refusal = catchThrowableOfType(Refusal.class, () -> limit.take("a"));
		assertThat(refusal.status().value()).isEqualTo(429);
		var seconds = Integer.parseInt(refusal.headers().get("Retry-After"));
		assertThat(seconds).isBetween(20, 21);
		now = now.plusSeconds(seconds);
		assertThatCode(() -> limit.take("a")).doesNotThrowAnyException();
		assertThat(catchThrowableOfType(Refusal.class, () -> limit.take("a"))).isNotNull();
	}

	@Test
	void othersAskOnAndAskingInVainCostsNothing() {
		for (var asked = 0; asked < 50; asked++) {
			now = now.plus(Duration.ofMillis(1));
			catchThrowableOfType(Refusal.class, () -> limit.take("a"));
		}
		assertThatCode(() -> limit.take("b")).doesNotThrowAnyException();
		now = now.plusSeconds(20);
		assertThatCode(() -> limit.take("a")).doesNotThrowAnyException();
	}

}
