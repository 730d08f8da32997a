package org.xieshou.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the office a person with several offices acts for. */
@Controller
class ActingOfficeController {

	private final SignedIn signedIn;

	ActingOfficeController(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	@PostMapping("/office")
	String choose(@AuthenticationPrincipal Official official, @RequestParam String office, HttpServletRequest request,
			HttpServletResponse response) {
		signedIn.as(official.actingFor(office), request, response);
		return "redirect:/";
	}

}
