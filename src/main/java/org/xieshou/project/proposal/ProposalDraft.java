package org.xieshou.project.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal being written (草稿).
 *
 * @param person who writes it
 * @param office the office they write it for
 * @param project the returned project it revises, or null for a new proposal
 * @param savedAt when it was last saved, or null before the first time
 * @param readyAt when a revision was checked and found ready, or null
 * @param deletedAt when it was thrown away, or null
 * @param handedIn the project it became, or null
 */
record ProposalDraft(UUID id, String person, String office, UUID project, ProposalSheet sheet, Instant savedAt,
		Instant readyAt, Instant deletedAt, UUID handedIn) {

	public boolean isRevision() {
		return project != null;
	}

	ProposalDraft with(ProposalSheet changed) {
		return new ProposalDraft(id, person, office, project, changed, savedAt, null, deletedAt, handedIn);
	}

}
