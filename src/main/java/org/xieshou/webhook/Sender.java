package org.xieshou.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Sends what waits, on every node; what is not taken is sent again after growing gaps, and given up after the last. */
@Component
class Sender implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Sender.class);

	private static final int AT_ONCE = 10;

	private static final List<Duration> GAPS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
			Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24));

	private static final int LINES = 4;

	private final ExecutorService round = Executors.newSingleThreadExecutor(new CustomizableThreadFactory("webhook-round-"));

	private final ExecutorService lines = Executors.newFixedThreadPool(LINES, new CustomizableThreadFactory("webhook-"));

	private final AtomicBoolean busy = new AtomicBoolean();

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

	/** Only starts the round, so that a receiver that takes its time keeps nothing else waiting. */
	@Scheduled(fixedDelayString = "${xieshou.webhook.interval:PT5S}", initialDelayString = "${xieshou.webhook.interval:PT5S}")
	void start() {
		if (busy.compareAndSet(false, true)) {
			round.execute(() -> {
				try {
					send();
				}
				finally {
					busy.set(false);
				}
			});
		}
	}

	/** Sends everything that is due, a few at the same time. */
	void send() {
		for (var taken = deliveries.take(AT_ONCE); !taken.isEmpty(); taken = deliveries.take(AT_ONCE)) {
			CompletableFuture.allOf(taken.stream().map(id -> CompletableFuture.runAsync(() -> send(id), lines)).toArray(CompletableFuture[]::new)).join();
		}
	}

	@Override
	public void destroy() {
		round.shutdownNow();
		lines.shutdownNow();
	}

	private void send(UUID id) {
		var delivery = deliveries.get(id);
		var begun = System.nanoTime();
		try {
			var answer = post.send(targets.reach(deliveries.address(id)), headers(delivery), delivery.body().getBytes(StandardCharsets.UTF_8));
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
