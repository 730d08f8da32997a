package org.xieshou.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Commands;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.security.Official;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What system administrators do with addresses; each act is on record under its own chain. */
@Service
class WebhookAdministration {

	private final Webhooks webhooks;

	private final Deliveries deliveries;

	private final Outbox outbox;

	private final Commands commands;

	private final DecisionLog decisions;

	WebhookAdministration(Webhooks webhooks, Deliveries deliveries, Outbox outbox, Commands commands, DecisionLog decisions) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.outbox = outbox;
		this.commands = commands;
		this.decisions = decisions;
	}

	/**
	 * Registers an address.
	 *
	 * @return its secret, told this once; empty where the same request came before
	 */
	@Transactional
	public Optional<String> register(Official administrator, NewWebhook wanted, String key) {
		var secret = Signature.newSecret();
		var id = UUID.randomUUID();
		var registered = commands.once(key, administrator.person(), "webhooks", List.of(wanted.name(), wanted.address(), wanted.place(), wanted.events()), () -> {
			webhooks.add(id, wanted, secret, administrator.actor());
			record(administrator, id, wanted.place(), "register-webhook", Map.of("name", wanted.name(), "address", wanted.address(), "events", wanted.events()));
			return id.toString();
		});
		return registered.equals(id.toString()) ? Optional.of(secret) : Optional.empty();
	}

	/** Pauses an address, takes it up again or deletes it; nothing where it is so already. */
	@Transactional
	public void state(Official administrator, Webhook webhook, String state) {
		if (webhooks.state(webhook.id(), state)) {
			record(administrator, webhook.id(), webhook.place(), switch (state) {
				case "paused" -> "pause-webhook";
				case "deleted" -> "delete-webhook";
				default -> "resume-webhook";
			}, Map.of("name", webhook.name(), "address", webhook.address()));
		}
	}

	/** Sends something that says nothing, to see whether it arrives. */
	@Transactional
	public void test(Official administrator, Webhook webhook) {
		outbox.lay(webhook.id(), Event.TEST, new Fact(UUID.randomUUID().toString(), null, webhook.place(), Map.of()));
		record(administrator, webhook.id(), webhook.place(), "test-webhook", Map.of("name", webhook.name(), "address", webhook.address()));
	}

	/** Sends a message once more. */
	@Transactional
	public void again(Official administrator, Webhook webhook, UUID delivery) {
		if (deliveries.again(webhook.id(), delivery)) {
			record(administrator, webhook.id(), webhook.place(), "resend-webhook", Map.of("name", webhook.name(), "delivery", delivery.toString()));
		}
	}

	private void record(Official administrator, UUID webhook, String place, String act, Map<String, Object> what) {
		decisions.record(NewDecision.of("webhook:" + webhook, place, administrator.actor(), act, what, null, Hashes.sha256(CanonicalJson.write(what))));
	}

}
