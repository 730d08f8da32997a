package org.xieshou.supervision;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works through verifications in the background, one after the other; what is left unfinished can be taken up again. */
@Component
class VerificationRun {

	private static final Logger log = LoggerFactory.getLogger(VerificationRun.class);

	private static final int AT_ONCE = 50;

	private final Verifications verifications;

	private final ChainVerifier verifier;

	private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
		var worker = new Thread(work, "verification");
		worker.setDaemon(true);
		return worker;
	});

	private volatile boolean stopping;

	VerificationRun(Verifications verifications, ChainVerifier verifier) {
		this.verifications = verifications;
		this.verifier = verifier;
	}

	void start(UUID id) {
		thread.execute(() -> {
			try {
				work(id);
			}
			catch (RuntimeException failure) {
				log.error("Verification {} was interrupted; it can be continued", id, failure);
			}
		});
	}

	/** Verifies every chain that still waits. */
	void work(UUID id) {
		var waiting = verifications.waiting(id, AT_ONCE);
		while (!waiting.isEmpty() && !stopping) {
			verifications.add(id, waiting.stream().map(verifier::verify).toList());
			waiting = verifications.waiting(id, AT_ONCE);
		}
		if (waiting.isEmpty()) {
			verifications.finish(id);
		}
	}

	@PreDestroy
	void stop() throws InterruptedException {
		stopping = true;
		thread.shutdown();
		thread.awaitTermination(10, TimeUnit.SECONDS);
	}

}
