package org.xieshou.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The wall clock in Beijing time, moved by an offset while history is being demonstrated or tested. */
public final class MovableClock extends Clock {

	public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private final ZoneId zone;

	private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();

	private volatile Duration offset = Duration.ZERO;

	public MovableClock() {
		this(BEIJING);
	}

	private MovableClock(ZoneId zone) {
		this.zone = zone;
	}

	/** Sets the clock to the given instant; it runs on from there. */
	public void moveTo(Instant instant) {
		shift(Duration.between(Clock.systemUTC().instant(), instant));
	}

	/** Moves the clock on by the given duration. */
	public void advance(Duration duration) {
		shift(offset.plus(duration));
	}

	/** Goes back to real time. */
	public void reset() {
		shift(Duration.ZERO);
	}

	/** Adds a second clock that has to show the same time, such as the engine's; told the offset at once and at each move. */
	public void follow(Consumer<Duration> follower) {
		followers.add(follower);
		follower.accept(offset);
	}

	private void shift(Duration to) {
		offset = to;
		followers.forEach(follower -> follower.accept(to));
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return Clock.offset(Clock.system(other), offset);
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(offset);
	}

}
