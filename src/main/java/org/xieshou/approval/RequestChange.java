package org.xieshou.approval;

import java.util.UUID;

import org.xieshou.project.Plan;

/**
 * The order to request a change or the cancellation of a project.
 *
 * @param kind {@code change} or {@code cancel}
 * @param plan the plan wanted instead, or null for a cancellation
 */
public record RequestChange(UUID project, String kind, String reason, Plan plan) {
}
