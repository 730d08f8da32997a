package org.xieshou.identity;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.identity.SyncResult.Problem;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the directory in step with Keycloak: at the start, every few minutes, and whenever an administrator asks. */
@Component
@Conditional(IssuerConfigured.class)
class DirectorySync {

	private static final Logger log = LoggerFactory.getLogger(DirectorySync.class);

	private final KeycloakProperties keycloak;

	private final DirectoryReader reader;

	private final DirectoryUpdate update;

	private final SyncRuns runs;

	DirectorySync(KeycloakProperties keycloak, DirectoryReader reader, DirectoryUpdate update, SyncRuns runs) {
		this.keycloak = keycloak;
		this.reader = reader;
		this.update = update;
		this.runs = runs;
	}

	@EventListener(ApplicationReadyEvent.class)
	void atTheStart() {
		runs.whenDue(() -> run(null));
	}

	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	void inBetween() {
		runs.whenDue(() -> run(null));
	}

	/** Brings the directory up to date now; {@code who} asked, or null for the clock. */
	SyncResult run(String who) {
		var result = result();
		runs.keep(who, result);
		if (!result.outcome().equals("done") || result.changed() + result.left() > 0) {
			log.info("Directory {}: {} changed, {} left, {} problems", result.outcome(), result.changed(), result.left(), result.problems().size());
		}
		return result;
	}

	private SyncResult result() {
		try {
			return update.apply(keycloak.issuer(), reader.read());
		}
		catch (KeycloakAway away) {
			return SyncResult.without("unreachable", List.of(new Problem("away", away.getMessage())));
		}
	}

}
