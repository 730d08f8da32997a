package org.xieshou.webhook;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits, on every node; what is not taken is sent again after growing gaps, and given up after the last. */
@Component
class Sender {

	private static final Logger log = LoggerFactory.getLogger(Sender.class);

	private static final int AT_ONCE = 10;

	private static final List<Duration> GAPS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
			Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24));

	private final Deliveries deliveries;

	private final Webhooks webhooks;

	private final Targets targets;

	private final Post post;

	private final Clock clock;

	Sender(Deliveries deliveries, Webhooks webhooks, Targets targets, Post post, Clock clock) {
		this.deliveries = deliveries;
		this.webhooks = webhooks;
		this.targets = targets;
		this.post = post;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${xieshou.webhook.interval:PT5S}", initialDelayString = "${xieshou.webhook.interval:PT5S}")
	void send() {
		for (var taken = deliveries.take(AT_ONCE); !taken.isEmpty(); taken = deliveries.take(AT_ONCE)) {
			taken.forEach(this::send);
		}
	}

	private void send(UUID id) {
		var delivery = deliveries.get(id);
		var begun = System.nanoTime();
		try {
			var answer = post.send(targets.reach(deliveries.address(id)), headers(delivery), delivery.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
			record(delivery, answer.status(), answer.text(), begun, answer.isTaken());
		}
		catch (IOException | RuntimeException failed) {
			log.info("Not delivered: {} ({})", id, failed.getClass().getSimpleName());
			record(delivery, null, failed.getClass().getSimpleName(), begun, false);
		}
	}

	private void record(Delivery delivery, Integer status, String answer, long begun, boolean taken) {
		var tries = Math.max(0, (delivery.attempts() - 1) % (GAPS.size() + 1));
		var state = taken ? "delivered" : tries < GAPS.size() ? "waiting" : "dead";
		var next = clock.instant().plus(state.equals("waiting") ? GAPS.get(tries) : Duration.ZERO);
		deliveries.tried(delivery, status, answer, (System.nanoTime() - begun) / 1_000_000, state, next);
	}

	private Map<String, String> headers(Delivery delivery) {
		var timestamp = String.valueOf(clock.instant().getEpochSecond());
		return Map.of("Xieshou-Event", delivery.event(), "Xieshou-Delivery", delivery.id().toString(), "Xieshou-Timestamp", timestamp,
				"Xieshou-Signature", Signature.of(webhooks.secret(delivery.webhook()), timestamp, delivery.body()));
	}

}
