package org.xieshou.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.process.FormOutcome;
import org.xieshou.process.form.FormView;
import org.xieshou.process.form.PostedForm;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the implementing unit or the county office requests a change or the cancellation of a project. */
@Controller
@RequestMapping("/cases/{id}/change-requests")
class ChangeRequestController {

	private static final Set<String> OURS = Set.of("_csrf", "key");

	private static final Set<String> CANCELLATION = Set.of("kind", "reason");

	private static final String PAGE = "approval/change-request";

	private final Cases cases;

	private final Territory territory;

	private final ChangeRequests requests;

	private final ChangeDesk desk;

	ChangeRequestController(Cases cases, Territory territory, ChangeRequests requests, ChangeDesk desk) {
		this.cases = cases;
		this.territory = territory;
		this.requests = requests;
		this.desk = desk;
	}

	@GetMapping("/new")
	String open(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		describe(visible(id, official), official, UUID.randomUUID().toString(), model);
		model.addAttribute("form", FormView.opened(desk.schema(), desk.data(id)));
		return PAGE;
	}

	/** The fields again after a choice on which others depend. */
	@PostMapping("/form")
	String form(@PathVariable UUID id, @RequestParam String key, @AuthenticationPrincipal Official official,
			HttpServletRequest request, Model model) {
		describe(visible(id, official), official, key, model);
		model.addAttribute("form", FormView.again(desk.schema(), entered(request), desk.data(id), List.of()));
		return PAGE + " :: fields";
	}

	@PostMapping
	String request(@PathVariable UUID id, @RequestParam String key, @AuthenticationPrincipal Official official,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes after) {
		var file = visible(id, official);
		var entered = entered(request);
		var answers = desk.schema().validate(entered, desk.data(id));
		var refusals = List.<FormOutcome.Refusal>of();
		if (answers.isValid()) {
			var wanted = desk.read(id, answers);
			refusals = desk.check(wanted).refusals();
			if (refusals.isEmpty()) {
				requests.request(key, wanted, official.actor());
				after.addFlashAttribute("said", "approval.change.said");
				return "redirect:/cases/" + id + "#approval";
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		describe(file, official, key, model);
		model.addAttribute("refusals", refusals);
		model.addAttribute("form", FormView.again(desk.schema(), entered, desk.data(id), answers.problems()));
		return PAGE;
	}

	private void describe(CaseFile file, Official official, String key, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("key", key);
		model.addAttribute("version", desk.version(file.id()));
		model.addAttribute("present", desk.present(file.id()));
		model.addAttribute("refusals", List.of());
		model.addAttribute("obstacle", requests.obstacle(file.id(), official.office()).orElse(null));
	}

	private CaseFile visible(UUID id, Official official) {
		return cases.find(id).filter(file -> territory.covers(official, id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What was entered; whoever wants to cancel without script sends the plan they saw along, and does not mean it. */
	private static Map<String, Object> entered(HttpServletRequest request) {
		var entered = PostedForm.answers(request.getParameterMap(), OURS);
		if ("cancel".equals(entered.get("kind"))) {
			entered.keySet().retainAll(CANCELLATION);
		}
		return entered;
	}

}
