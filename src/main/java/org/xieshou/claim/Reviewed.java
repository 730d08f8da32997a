package org.xieshou.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.xieshou.project.Project;

/**
 * A payment under review.
 *
 * @param claim the claim made last for it, or null where the settlement claims nothing more
 * @param payees who gets money from the project
 */
record Reviewed(Project project, UUID instalment, Claim claim, List<Party> payees, LocalDate on) {
}
