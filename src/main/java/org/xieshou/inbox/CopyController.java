package org.xieshou.inbox;

import java.util.UUID;

import org.xieshou.security.Official;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Marks what an office was told as read. */
@Controller
class CopyController {

	private final Copies copies;

	CopyController(Copies copies) {
		this.copies = copies;
	}

	@PostMapping("/inbox/copied/{id}/reading")
	String read(@PathVariable UUID id, @AuthenticationPrincipal Official official) {
		copies.read(official, id);
		return "redirect:/inbox/copied";
	}

	@PostMapping("/inbox/copied/reading")
	String readAll(@AuthenticationPrincipal Official official) {
		copies.readAll(official);
		return "redirect:/inbox/copied";
	}

}
