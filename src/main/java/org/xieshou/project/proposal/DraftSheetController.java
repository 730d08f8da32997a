package org.xieshou.project.proposal;

import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's drafts as a sheet. */
@Controller
class DraftSheetController {

	private final ProposalDrafts drafts;

	private final TypedPlaces places;

	private final MessageSource messages;

	DraftSheetController(ProposalDrafts drafts, TypedPlaces places, MessageSource messages) {
		this.drafts = drafts;
		this.places = places;
		this.messages = messages;
	}

	@GetMapping("/proposals/drafts.xlsx")
	ResponseEntity<byte[]> sheet(@AuthenticationPrincipal Official official, Locale locale) {
		var name = say("frame.nav.drafts", locale);
		return SheetDownload.of(name, new SheetExport().sheet(name, columns(locale), drafts.open(official.desk(), official.office())));
	}

	private List<SheetColumn<ProposalDraft>> columns(Locale locale) {
		return List.of(SheetColumn.text(say("proposal.title.label", locale), 40, draft -> draft.sheet().text("title")),
				SheetColumn.text(say("proposal.draft.sort", locale), 14,
						draft -> say(draft.isRevision() ? "proposal.title.revision" : "proposal.title", locale)),
				SheetColumn.text(say("proposal.kind", locale), 14, draft -> kind(draft.sheet().text("kind"), locale)),
				SheetColumn.text(say("proposal.place", locale), 36,
						draft -> places.shown(draft.sheet().text("place"))),
				SheetColumn.minute(say("proposal.draft.savedAt", locale), ProposalDraft::savedAt));
	}

	/** The kind in words; nothing where none, or none that exists, was chosen yet. */
	private String kind(String key, Locale locale) {
		return key.isEmpty() ? "" : messages.getMessage("project.kind." + key, null, "", locale);
	}

	private String say(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
