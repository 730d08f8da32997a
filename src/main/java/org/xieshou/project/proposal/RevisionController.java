package org.xieshou.project.proposal;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xieshou.security.Official;

/** Opens a returned proposal for revision. */
@Controller
class RevisionController {

	private final ProposalWriting writing;

	RevisionController(ProposalWriting writing) {
		this.writing = writing;
	}

	@PostMapping("/proposals/revisions/{project}")
	String revise(@PathVariable UUID project, @AuthenticationPrincipal Official official) {
		return "redirect:/proposals/" + writing.revise(project, official.actor()) + "/place";
	}

}
