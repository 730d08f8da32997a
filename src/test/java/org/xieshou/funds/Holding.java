package org.xieshou.funds;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** Lets tests hold a project's payments, as an open change request does. */
@Component
class Holding implements PaymentHold {

	private final Set<UUID> held = ConcurrentHashMap.newKeySet();

	void hold(UUID project) {
		held.add(project);
	}

	void letGo(UUID project) {
		held.remove(project);
	}

	@Override
	public boolean holds(UUID project) {
		return held.contains(project);
	}

}
