package org.xieshou.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How much one person's programs may ask: a bucket a person and node that fills evenly. It lives in memory, because a limit that is off by
 * the number of nodes still protects the others, and one that asks the database first does not.
 */
@Component
class RequestLimit implements HandlerInterceptor {

	private static final int MOST_PEOPLE = 10_000;

	private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

	private final int perMinute;

	private final Clock clock;

	RequestLimit(ApiProperties properties, Clock clock) {
		this.perMinute = properties.requestsPerMinute();
		this.clock = clock;
	}

	/** How many thousandths of a request were left at an instant, and whether the last one asked for was more than that. */
	private record Bucket(long left, Instant at, boolean refused) {
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		take(request.getUserPrincipal().getName());
		return true;
	}

	void take(String person) {
		var now = clock.instant();
		if (buckets.size() > MOST_PEOPLE) {
			buckets.values().removeIf(bucket -> filled(bucket, now) == full());
		}
		var bucket = buckets.compute(person, (key, before) -> taken(before == null ? new Bucket(full(), now, false) : before, now));
		if (bucket.refused()) {
			var seconds = (1000 - filled(bucket, now)) * 60 / full() + 1;
			throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many", perMinute, seconds).header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		}
	}

	private Bucket taken(Bucket before, Instant now) {
		var left = filled(before, now);
		return left < 1000 ? new Bucket(before.left(), before.at(), true) : new Bucket(left - 1000, now, false);
	}

	private long filled(Bucket bucket, Instant now) {
		var passed = Math.max(0, Duration.between(bucket.at(), now).toMillis());
		return Math.min(full(), bucket.left() + Math.min(passed, 60_000) * perMinute / 60);
	}

	private long full() {
		return perMinute * 1000L;
	}

}
