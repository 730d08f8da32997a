package org.xieshou.api.document;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reference of the interface as a page, for whoever is signed in. */
@Controller
class ReferenceController {

	private static final int LONGEST = 60;

	private final Reference reference;

	ReferenceController(Reference reference) {
		this.reference = reference;
	}

	@GetMapping("/api/reference")
	String page(@RequestParam(defaultValue = "") String find, Locale locale, Model model) {
		var words = find.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
		words = words.substring(0, Math.min(words.length(), LONGEST));
		model.addAttribute("words", words);
		model.addAttribute("parts", reference.entries(words, locale));
		model.addAttribute("shapes", reference.shapes(words, locale));
		return "api/reference";
	}

}
