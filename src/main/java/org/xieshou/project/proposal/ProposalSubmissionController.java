package org.xieshou.project.proposal;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xieshou.security.Official;

/** Hands a proposal in; asking twice hands it in once. */
@Controller
class ProposalSubmissionController {

	private final ProposalWriting writing;

	ProposalSubmissionController(ProposalWriting writing) {
		this.writing = writing;
	}

	@PostMapping("/proposals/{id}/submission")
	String submit(@PathVariable UUID id, @AuthenticationPrincipal Official official, RedirectAttributes flash) {
		var project = writing.handIn(id, official.actor());
		if (project.isEmpty()) {
			return "redirect:/proposals/" + id + "/check";
		}
		var revised = writing.open(id, official.actor()).filter(draft -> draft.handedIn() == null).isPresent();
		flash.addFlashAttribute("said", revised ? "proposal.said.ready" : "proposal.said.submitted");
		return "redirect:/cases/" + project.get() + (revised ? "#task" : "");
	}

}
