package org.xieshou.webhook;

import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/** Whether other programs hear what they want to hear. */
@Component
public class WebhookHealth {

	private final Deliveries deliveries;

	WebhookHealth(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	/** How many messages were given up in the administrator's territory. */
	public int givenUp(Official administrator) {
		return deliveries.dead(administrator.acting().place());
	}

}
