package org.xieshou.identity;

import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.office.People;
import org.xieshou.office.Person;
import org.xieshou.office.Role;

import org.springframework.context.annotation.Conditional;
import org.springframework.lang.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for people whom the identity provider knows and we cannot let in: why, and whom to ask. */
@Controller
@Conditional(IssuerConfigured.class)
class NotAdmittedController {

	static final String FAILURE = "signInFailure";

	private final People people;

	private final KeycloakProperties keycloak;

	NotAdmittedController(People people, KeycloakProperties keycloak) {
		this.people = people;
		this.keycloak = keycloak;
	}

	@RequestMapping("/not-admitted")
	String say(@RequestAttribute(name = FAILURE, required = false) @Nullable AuthenticationException failure, Model model,
			HttpServletResponse response) {
		var refused = failure instanceof NotAdmitted notAdmitted ? notAdmitted : null;
		response.setStatus(refused == null ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
		model.addAttribute("reason", refused == null ? "failed" : refused.reason().key());
		model.addAttribute("account", refused == null ? null : refused.account());
		model.addAttribute("conflict", refused == null ? null : refused.conflict());
		model.addAttribute("again", KeycloakSignIn.START);
		model.addAttribute("elsewhere", keycloak.endpoint("logout"));
		model.addAttribute("ask", people.employed().stream().filter(person -> person.roles().contains(Role.DIRECTORY_ADMIN))
			.map(Person::name).limit(5).toList());
		return "identity/not-admitted";
	}

}
