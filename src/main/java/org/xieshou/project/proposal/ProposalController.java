package org.xieshou.project.proposal;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.project.ProposingOffices;
import org.xieshou.security.Official;

/** The guided proposal, step by step; every step is saved as it is left. */
@Controller
@RequestMapping("/proposals")
class ProposalController {

	private static final String ID = "{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

	private final ProposalWriting writing;
	private final ProposalPage page;

	ProposalController(ProposalWriting writing, ProposalPage page) {
		this.writing = writing;
		this.page = page;
	}

	@GetMapping("/new")
	String begin(@AuthenticationPrincipal Official official) {
		return ProposingOffices.mayPropose(official.office()) ? "redirect:/proposals/" + UUID.randomUUID() + "/place"
				: "project/not-proposing";
	}

	@GetMapping("/" + ID + "/{step}")
	String show(@PathVariable UUID id, @PathVariable String step, @RequestParam(required = false) String check,
			@AuthenticationPrincipal Official official, Locale locale, Model model) {
		var draft = writing.open(id, official.actor()).orElseThrow(NoSuchDraft::new);
		if (draft.handedIn() != null) {
			return "redirect:/cases/" + draft.handedIn();
		}
		model.addAttribute("view", page.of(draft, step(step), check != null, official.actor(), locale));
		return "project/proposal";
	}

	@PostMapping("/" + ID + "/{step}")
	String save(@PathVariable UUID id, @PathVariable String step, @RequestParam(defaultValue = "save") String go,
			@RequestParam(required = false) String check, @AuthenticationPrincipal Official official,
			HttpServletRequest request) {
		var at = step(step);
		var posted = new PostedStep(at, Map.copyOf(request.getParameterMap()));
		var draft = writing.save(id, official.actor(), sheet -> StepMove.rows(go, at, posted.into(sheet)))
			.orElseThrow(NoSuchDraft::new);
		var wrong = writing.faults(draft, official.actor()).stream().anyMatch(fault -> at.holds(fault.field()));
		return "redirect:/proposals/" + id + "/" + StepMove.to(go, at, wrong);
	}

	private static ProposalStep step(String key) {
		return ProposalStep.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
