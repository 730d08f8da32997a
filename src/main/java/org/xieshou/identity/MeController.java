package org.xieshou.identity;

import java.util.List;
import java.util.Set;

import org.xieshou.security.Official;
import org.xieshou.security.Official.ActingOffice;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program as whom it acts. */
@RestController
class MeController {

	/** The person, the office acted for, every office they may act for, and their roles. */
	record Me(String person, String name, ActingOffice office, List<ActingOffice> offices, Set<String> roles) {
	}

	@GetMapping("/api/v1/me")
	Me me(@AuthenticationPrincipal Official official) {
		return new Me(official.person(), official.name(), official.acting(), official.offices(), official.roles());
	}

}
