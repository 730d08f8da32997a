package org.xieshou.claim;

import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.process.CaseContent;

import org.springframework.stereotype.Component;

/** The contracts side of what is being decided on: with whom, for how much, and the hashes of the papers. */
@Component
class ContractContent implements CaseContent {

	private final Contracts contracts;

	private final Attachments attachments;

	ContractContent(Contracts contracts, Attachments attachments) {
		this.contracts = contracts;
		this.attachments = attachments;
	}

	@Override
	public Object of(UUID caseId) {
		return contracts.current(caseId).stream().map(it -> Map.of("contract", it, "papers",
				attachments.all(it.papers()).stream().map(Attachment::sha256).sorted().toList())).toList();
	}

}
