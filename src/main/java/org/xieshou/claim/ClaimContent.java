package org.xieshou.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.process.CaseContent;

import org.springframework.stereotype.Component;

/** The claims side of what is being decided on: the claim made last for each instalment, with the hashes of its files. */
@Component
class ClaimContent implements CaseContent {

	private final ClaimRows rows;

	private final Attachments attachments;

	ClaimContent(ClaimRows rows, Attachments attachments) {
		this.rows = rows;
		this.attachments = attachments;
	}

	@Override
	public Object of(UUID caseId) {
		var last = new LinkedHashMap<UUID, Claim>();
		rows.of(caseId).forEach(claim -> last.put(claim.instalment(), claim));
		return last.values().stream().map(claim -> Map.of("claim", claim, "files",
				attachments.all(claim.files()).stream().map(Attachment::sha256).sorted().toList())).toList();
	}

}
