package org.xieshou.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
@ConditionalOnProperty(name = "xieshou.identity.issuer", havingValue = "", matchIfMissing = true)
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
		model.addAttribute("to", local(to));
		model.addAttribute("q", q);
		model.addAttribute("places", board.places(q));
		return "security/sign-in";
	}

	@PostMapping
	String signIn(@RequestParam String person, @RequestParam(defaultValue = "/") String to, HttpServletRequest request,
			HttpServletResponse response) {
		var official = officials.find(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		signedIn.as(official, request, response);
		return "redirect:" + local(to);
	}

	/** Only a path of our own, never another site. */
	private static String local(String to) {
		return to.matches("/(?![/\\\\])[\\w\\-./?=&%:]*") && !to.startsWith("/sign-in") ? to : "/";
	}

}
