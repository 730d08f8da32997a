package org.xieshou.identity;

import org.xieshou.security.Official;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows directory administrators how offices and people were brought up to date, and does it when they ask. */
@Controller
@Conditional(IssuerConfigured.class)
class DirectoryController {

	private static final int SHOWN = 20;

	private final DirectorySync sync;

	private final SyncRuns runs;

	DirectoryController(DirectorySync sync, SyncRuns runs) {
		this.sync = sync;
		this.runs = runs;
	}

	@GetMapping("/directory")
	String page(Model model) {
		model.addAttribute("runs", runs.latest(SHOWN));
		return "identity/directory";
	}

	@PostMapping("/directory/sync")
	String sync(@AuthenticationPrincipal Official official) {
		sync.run(official.name());
		return "redirect:/directory";
	}

}
