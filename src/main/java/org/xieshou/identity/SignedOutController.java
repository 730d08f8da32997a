package org.xieshou.identity;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people stand after they signed out. */
@Controller
@Conditional(IssuerConfigured.class)
class SignedOutController {

	@GetMapping("/signed-out")
	String say() {
		return "identity/signed-out";
	}

}
