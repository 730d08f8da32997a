package org.xieshou.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;

import org.springframework.stereotype.Component;

/** The papers of a case's inspections under the names they were handed in with, found with two queries. */
@Component
class PaperLinks {

	private final InspectionPapers papers;

	private final Attachments attachments;

	PaperLinks(InspectionPapers papers, Attachments attachments) {
		this.papers = papers;
		this.attachments = attachments;
	}

	/** By what they were laid beside. */
	Map<UUID, List<PaperLink>> of(UUID caseId) {
		var laid = papers.of(caseId);
		var ids = laid.values().stream().flatMap(Collection::stream).map(paper -> UUID.fromString(paper.attachment())).toList();
		var known = attachments.all(ids).stream().collect(Collectors.toMap(Attachment::id, paper -> paper));
		return laid.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, beside -> links(beside.getValue(), known)));
	}

	private static List<PaperLink> links(List<InspectionPaper> beside, Map<UUID, Attachment> known) {
		return beside.stream()
			.filter(paper -> known.containsKey(UUID.fromString(paper.attachment())))
			.map(paper -> new PaperLink(paper.role(), known.get(UUID.fromString(paper.attachment()))))
			.toList();
	}

}
