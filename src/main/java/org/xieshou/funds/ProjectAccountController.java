package org.xieshou.funds;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.attachment.PaperRefused;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A project's account: every entry with its balance, and what arrived for it. */
@Controller
class ProjectAccountController {

	private static final String ID = "/funds/projects/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

	private final ProjectAccountPage page;

	private final ArrivalDesk desk;

	private final MoneyWords words;

	ProjectAccountController(ProjectAccountPage page, ArrivalDesk desk, MoneyWords words) {
		this.page = page;
		this.desk = desk;
		this.words = words;
	}

	@GetMapping(ID)
	String show(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		return shown(id, official, Map.of(), Map.of(), model);
	}

	@GetMapping(ID + ".xlsx")
	ResponseEntity<byte[]> download(@PathVariable UUID id, @AuthenticationPrincipal Official official) {
		return page.sheet(id, official);
	}

	@PostMapping(ID + "/arrivals")
	String enter(@PathVariable UUID id, @RequestParam Map<String, String> fields, @RequestParam(required = false) MultipartFile proof,
			@AuthenticationPrincipal Official official, HttpServletResponse response, Model model, RedirectAttributes after) throws IOException {
		page.mustEnter(id, official);
		var faults = entered(id, fields, proof, official);
		return answered(id, faults, "funds.arrival.entered", fields, official, response, model, after);
	}

	@PostMapping(ID + "/arrivals/{arrival}/reversal")
	String takeBack(@PathVariable UUID id, @PathVariable UUID arrival, @RequestParam Map<String, String> fields,
			@AuthenticationPrincipal Official official, HttpServletResponse response, Model model, RedirectAttributes after) {
		page.mustEnter(id, official);
		var faults = desk.takeBack(fields.get("key"), id, arrival, own(fields), official);
		return answered(id, faults, "funds.arrival.taken-back", fields, official, response, model, after);
	}

	private Map<String, String> entered(UUID id, Map<String, String> fields, MultipartFile proof, Official official) throws IOException {
		try {
			var paper = proof == null ? new ArrivalDesk.Proof("", new byte[0]) : new ArrivalDesk.Proof(proof.getOriginalFilename(), proof.getBytes());
			return desk.enter(fields.get("key"), id, own(fields), paper, official);
		}
		catch (PaperRefused refused) {
			return Map.of("proof", refused.getMessage());
		}
	}

	private String answered(UUID id, Map<String, String> faults, String said, Map<String, String> fields, Official official,
			HttpServletResponse response, Model model, RedirectAttributes after) {
		if (faults.isEmpty()) {
			after.addFlashAttribute("said", said);
			return "redirect:/funds/projects/" + id;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return shown(id, official, fields, words.sentences(faults), model);
	}

	private String shown(UUID id, Official official, Map<String, String> fields, Map<String, String> errors, Model model) {
		model.addAllAttributes(Map.of("view", page.of(id, official), "entered", fields, "errors", errors, "key", UUID.randomUUID().toString()));
		return "funds/project";
	}

	/** What was entered, without what the page added. */
	private static Map<String, String> own(Map<String, String> fields) {
		var own = new TreeMap<>(fields);
		own.keySet().removeAll(List.of("key", "_csrf"));
		return own;
	}

}
