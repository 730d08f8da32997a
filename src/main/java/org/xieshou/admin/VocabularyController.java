package org.xieshou.admin;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything a diagram may name, to be copied into the modeller. */
@Controller
class VocabularyController {

	private final VocabularyWords words;

	VocabularyController(VocabularyWords words) {
		this.words = words;
	}

	@GetMapping("/admin/vocabulary")
	String page(Model model, Locale locale) {
		model.addAttribute("words", words.all(locale));
		return "admin/vocabulary";
	}

}
