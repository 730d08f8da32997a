package org.xieshou.project.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.xieshou.project.proposal.ProposalSheet;

/**
 * A workbook of proposals that was read without fault.
 *
 * @param person who sent it
 * @param office the office they sent it for
 * @param confirmedAt when its proposals were handed in, or null
 * @param projects what they became, or empty
 */
record ProposalImport(UUID id, String person, String office, String fileName, String sha256, List<ProposalSheet> sheets,
		Instant readAt, Instant confirmedAt, List<UUID> projects) {
}
