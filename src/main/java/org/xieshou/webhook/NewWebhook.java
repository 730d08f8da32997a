package org.xieshou.webhook;

import java.util.ArrayList;
import java.util.List;

/** An address as an administrator enters it. */
record NewWebhook(String name, String address, String place, List<String> events) {

	NewWebhook {
		name = name == null ? "" : name.strip();
		address = address == null ? "" : address.strip();
		place = place == null ? "" : place.strip();
		events = events == null ? List.of() : events.stream().filter(Event.offered()::contains).distinct().toList();
	}

	/** What is wrong with it: keys of sentences, none where nothing is. */
	List<String> faults(String territory, Targets targets) {
		var faults = new ArrayList<String>();
		if (name.isEmpty() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
			faults.add("webhook.fault.name");
		}
		if (!place.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") || !place.startsWith(territory)) {
			faults.add("webhook.fault.place");
		}
		if (events.isEmpty()) {
			faults.add("webhook.fault.events");
		}
		if (!targets.isAllowed(address)) {
			faults.add("webhook.fault.address");
		}
		return faults;
	}

}
