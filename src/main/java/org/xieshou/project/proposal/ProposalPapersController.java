package org.xieshou.project.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xieshou.attachment.Attachments;
import org.xieshou.attachment.PaperRefused;
import org.xieshou.security.Official;

/** Takes in the papers of a proposal; a file that may not be handed in is named, the others stay. */
@Controller
class ProposalPapersController {

	private static final Set<String> KINDS = Set.of("minutes", "plan", "drawing", "photograph", "other");

	private static final int MOST_PAPERS = 40;

	private final ProposalWriting writing;
	private final Attachments attachments;

	ProposalPapersController(ProposalWriting writing, Attachments attachments) {
		this.writing = writing;
		this.attachments = attachments;
	}

	@PostMapping("/proposals/{id}/papers")
	String take(@PathVariable UUID id, @RequestParam(defaultValue = "save") String go,
			@RequestParam(defaultValue = "other") String kind, @RequestParam(required = false) List<MultipartFile> files,
			@AuthenticationPrincipal Official official, RedirectAttributes flash) throws IOException {
		var refused = new ArrayList<PaperRefused>();
		var papers = store(kind, files == null ? List.of() : files, official, refused);
		writing.save(id, official.actor(), sheet -> changed(go, sheet, papers)).orElseThrow(NoSuchDraft::new);
		if (!refused.isEmpty()) {
			flash.addFlashAttribute("refused", refused.get(0).getMessage());
			flash.addFlashAttribute("refusedFile", refused.get(0).name());
			return "redirect:/proposals/" + id + "/papers";
		}
		return "redirect:/proposals/" + id + "/" + StepMove.to(papers.isEmpty() ? go : "save", ProposalStep.PAPERS, false);
	}

	private static ProposalSheet changed(String go, ProposalSheet sheet, List<Map<String, String>> papers) {
		var changed = go.matches("remove:papers:\\d{1,3}") ? sheet.without("papers", Integer.parseInt(go.substring(14))) : sheet;
		for (var paper : papers) {
			changed = changed.rows("papers").size() < MOST_PAPERS ? changed.plus("papers", paper) : changed;
		}
		return changed;
	}

	private List<Map<String, String>> store(String kind, List<MultipartFile> files, Official official,
			List<PaperRefused> refused) throws IOException {
		var papers = new ArrayList<Map<String, String>>();
		for (var file : files) {
			if (!file.isEmpty()) {
				try {
					var kept = attachments.store(file.getOriginalFilename(), file.getBytes(), official.actor());
					papers.add(Map.of("kind", KINDS.contains(kind) ? kind : "other", "attachment", kept.id().toString(),
							"name", kept.name(), "sha256", kept.sha256()));
				}
				catch (PaperRefused paper) {
					refused.add(paper);
				}
			}
		}
		return papers;
	}

}
