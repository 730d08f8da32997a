package org.xieshou.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/** The day it is in the offices' time zone. */
@Component
class Today {

	private static final ZoneId OFFICES = ZoneId.of("Asia/Shanghai");

	private final Clock clock;

	Today(Clock clock) {
		this.clock = clock;
	}

	LocalDate date() {
		return LocalDate.ofInstant(clock.instant(), OFFICES);
	}

}
