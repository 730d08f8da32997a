package org.xieshou.webhook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.UUID;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** Lays messages down in the transaction of the fact itself: who is told of something can rely on it, and nothing is told that did not happen. */
@Component
class Outbox {

	private final Webhooks webhooks;

	private final Deliveries deliveries;

	private final Clock clock;

	Outbox(Webhooks webhooks, Deliveries deliveries, Clock clock) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/** Whether anybody wants to be told of such a thing at all. */
	boolean isWanted(Event event) {
		return webhooks.isWanted(event);
	}

	void tell(Event event, Fact fact) {
		webhooks.wanting(event, fact.place()).forEach(webhook -> lay(webhook, event, fact));
	}

	void lay(UUID webhook, Event event, Fact fact) {
		var id = UUID.randomUUID();
		deliveries.add(id, webhook, event, fact, body(id, event, fact));
	}

	private String body(UUID id, Event event, Fact fact) {
		var body = new LinkedHashMap<String, Object>();
		body.put("id", id.toString());
		body.put("event", event.key());
		body.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(MovableClock.BEIJING).toOffsetDateTime().toString());
		if (fact.caseId() != null) {
			body.put("project", java.util.Map.of("id", fact.caseId().toString(), "href", "/api/v1/projects/" + fact.caseId()));
		}
		body.putAll(fact.subject());
		return CanonicalJson.write(body);
	}

}
