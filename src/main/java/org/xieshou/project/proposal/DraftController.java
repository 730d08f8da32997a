package org.xieshou.project.proposal;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xieshou.project.ProposingOffices;
import org.xieshou.security.Official;

/** The drafts of a person: listed, saved while being written, thrown away and brought back. */
@Controller
@RequestMapping("/proposals/drafts")
class DraftController {

	private final ProposalDrafts drafts;
	private final ProposalWriting writing;

	DraftController(ProposalDrafts drafts, ProposalWriting writing) {
		this.drafts = drafts;
		this.writing = writing;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("drafts", drafts.open(official.desk(), official.office()));
		model.addAttribute("deleted", drafts.deleted(official.desk(), official.office()));
		model.addAttribute("proposing", ProposingOffices.mayPropose(official.office()));
		return "project/drafts";
	}

	/** Saves one step while it is being written. */
	@PostMapping("/{id}")
	ResponseEntity<Void> save(@PathVariable UUID id, @RequestParam String step, @AuthenticationPrincipal Official official,
			HttpServletRequest request) {
		var at = ProposalStep.of(step).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var posted = new PostedStep(at, Map.copyOf(request.getParameterMap()));
		writing.save(id, official.actor(), posted::into).orElseThrow(NoSuchDraft::new);
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/{id}/deletion")
	String delete(@PathVariable UUID id, @AuthenticationPrincipal Official official, RedirectAttributes flash) {
		drafts.delete(mine(id, official).id());
		flash.addFlashAttribute("undo", id);
		return "redirect:/proposals/drafts";
	}

	@PostMapping("/{id}/restoration")
	String restore(@PathVariable UUID id, @AuthenticationPrincipal Official official) {
		drafts.restore(mine(id, official).id());
		return "redirect:/proposals/drafts";
	}

	/** A revision is nobody's own to throw away. */
	private ProposalDraft mine(UUID id, Official official) {
		return drafts.find(id).filter(draft -> !draft.isRevision() && draft.handedIn() == null)
			.filter(draft -> draft.person().equals(official.desk()) && draft.office().equals(official.office()))
			.orElseThrow(NoSuchDraft::new);
	}

}
