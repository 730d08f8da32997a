package org.xieshou.approval;

import java.time.Instant;
import java.util.UUID;

import org.xieshou.project.Plan;

/**
 * A request to change or cancel an approved project (变更或终止申请), with its present content.
 *
 * @param number counts the requests of a project, from 1
 * @param kind {@code change} or {@code cancel}
 * @param baseVersion the version of the plan it wants to change
 * @param office who requested it
 * @param state {@code open}, {@code applied}, {@code refused}, {@code withdrawn} or {@code cancelled}
 * @param revision counts how often it was handed in, from 1
 * @param plan the plan it proposes, or null for a cancellation
 */
public record ChangeRequest(UUID id, UUID project, int number, String kind, int baseVersion, String office,
		String officeName, String person, String personName, Instant requestedAt, String state, Instant closedAt,
		int revision, String reason, Plan plan) {

	public boolean isCancellation() {
		return "cancel".equals(kind);
	}

	public boolean isOpen() {
		return "open".equals(state);
	}

}
