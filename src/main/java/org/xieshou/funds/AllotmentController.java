package org.xieshou.funds;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was allotted to the counties of the reader's territory; the county finance bureau enters and corrects it. */
@Controller
class AllotmentController {

	private static final String LIST = "funds/allotments";

	private static final String ONE = "funds/allotment";

	private final AllotmentDesk desk;

	private final AllotmentPage page;

	private final MoneyWords words;

	AllotmentController(AllotmentDesk desk, AllotmentPage page, MoneyWords words) {
		this.desk = desk;
		this.page = page;
		this.words = words;
	}

	@GetMapping("/funds/allotments")
	String list(@RequestParam(defaultValue = "0") int year, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("view", page.list(year, official));
		return opened(LIST, model);
	}

	@GetMapping("/funds/allotments.xlsx")
	ResponseEntity<byte[]> download(@RequestParam(defaultValue = "0") int year, @AuthenticationPrincipal Official official) {
		return page.sheet(year, official);
	}

	@PostMapping("/funds/allotments")
	String enter(@RequestParam Map<String, String> fields, @AuthenticationPrincipal Official official, HttpServletResponse response,
			Model model, RedirectAttributes after) {
		page.mustEnter(official);
		var faults = desk.enter(fields.get("key"), own(fields), official);
		if (faults.isEmpty()) {
			after.addFlashAttribute("said", "funds.allotment.entered");
			return "redirect:/funds/allotments";
		}
		model.addAttribute("view", page.list(0, official));
		return again(LIST, fields, faults, response, model);
	}

	@PostMapping("/funds/dedicated-account")
	String open(@RequestParam Map<String, String> fields, @AuthenticationPrincipal Official official, HttpServletResponse response,
			Model model, RedirectAttributes after) {
		page.mustEnter(official);
		var faults = desk.open(own(fields), official);
		if (faults.isEmpty()) {
			after.addFlashAttribute("said", "funds.account.opened");
			return "redirect:/funds/allotments";
		}
		model.addAttribute("view", page.list(0, official));
		return again(LIST, fields, faults, response, model);
	}

	@GetMapping("/funds/allotments/{id}")
	String one(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("view", page.one(id, official));
		return opened(ONE, model);
	}

	@PostMapping("/funds/allotments/{id}")
	String correct(@PathVariable UUID id, @RequestParam Map<String, String> fields, @AuthenticationPrincipal Official official,
			HttpServletResponse response, Model model, RedirectAttributes after) {
		page.mustEnter(official);
		var view = page.one(id, official);
		var faults = desk.correct(fields.get("key"), view.allotment(), own(fields), official);
		if (faults.isEmpty()) {
			after.addFlashAttribute("said", "funds.allotment.corrected");
			return "redirect:/funds/allotments/" + id;
		}
		model.addAttribute("view", page.one(id, official));
		return again(ONE, fields, faults, response, model);
	}

	private String opened(String template, Model model) {
		model.addAllAttributes(Map.of("entered", Map.of(), "errors", Map.of(), "key", UUID.randomUUID().toString()));
		return template;
	}

	private String again(String template, Map<String, String> fields, Map<String, String> faults, HttpServletResponse response,
			Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAllAttributes(Map.of("entered", fields, "errors", words.sentences(faults), "key", UUID.randomUUID().toString()));
		return template;
	}

	/** What was entered, without what the page added. */
	private static Map<String, String> own(Map<String, String> fields) {
		var own = new java.util.TreeMap<>(fields);
		own.keySet().removeAll(List.of("key", "_csrf"));
		return own;
	}

}
