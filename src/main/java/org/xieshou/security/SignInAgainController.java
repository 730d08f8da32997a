package org.xieshou.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says why one has to sign in again, and leads there and back. */
@Controller
@ControllerAdvice
class SignInAgainController {

	private final SignInWay way;

	private final FreshSignIn fresh;

	SignInAgainController(SignInWay way, FreshSignIn fresh) {
		this.way = way;
		this.fresh = fresh;
	}

	@GetMapping("/sign-in-again")
	String page(@RequestParam(defaultValue = "/") String to, Model model) {
		model.addAttribute("to", LocalPath.of(to));
		model.addAttribute("minutes", fresh.minutes());
		return "security/sign-in-again";
	}

	@PostMapping("/sign-in-again")
	String go(@RequestParam(defaultValue = "/") String to, @AuthenticationPrincipal Official official, HttpServletRequest request) {
		SignedIn.rememberActing(official, request);
		return "redirect:" + way.again(LocalPath.of(to), request);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.UNAUTHORIZED)
	String asked(SignInAgain asked, Model model) {
		return page(asked.to(), model);
	}

}
