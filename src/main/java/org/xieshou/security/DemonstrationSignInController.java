package org.xieshou.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Demonstration sign-in: pick an official from a list. It is not there once an issuer of identities is configured. */
@Controller
@RequestMapping("/sign-in")
@Conditional(NoIssuer.class)
class DemonstrationSignInController {

	private final Officials officials;

	private final SignInBoard board;

	private final SignedIn signedIn;

	DemonstrationSignInController(Officials officials, SignInBoard board, SignedIn signedIn) {
		this.officials = officials;
		this.board = board;
		this.signedIn = signedIn;
	}

	@GetMapping
	String page(@RequestParam(defaultValue = "/") String to, @RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("to", LocalPath.of(to));
		model.addAttribute("q", q);
		model.addAttribute("places", board.places(q));
		return "security/sign-in";
	}

	@PostMapping
	String signIn(@RequestParam String person, @RequestParam(defaultValue = "/") String to, HttpServletRequest request,
			HttpServletResponse response) {
		var picked = officials.find(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
		var official = signedIn.resumed(picked, request);
		if (request.getSession(false) != null) {
			request.getSession().invalidate();
		}
		signedIn.in(official, null, request, response);
		return "redirect:" + LocalPath.of(to);
	}

}
