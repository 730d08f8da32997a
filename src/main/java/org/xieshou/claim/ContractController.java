package org.xieshou.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.attachment.PostedPapers;
import org.xieshou.process.form.FormProblem;
import org.xieshou.process.form.FormView;
import org.xieshou.process.form.PostedForm;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;

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

/** The contracts of a project, and the page on which the implementing unit or the county office registers one. */
@Controller
@RequestMapping("/cases/{id}/contracts")
class ContractController {

	private static final Set<String> OURS = Set.of("_csrf", "key", "of");

	private final VisibleCases cases;

	private final Contracts contracts;

	private final ContractDesk desk;

	private final ContractView views;

	private final SeparationOfDuties duties;

	private final PostedPapers papers;

	ContractController(VisibleCases cases, Contracts contracts, ContractDesk desk, ContractView views, SeparationOfDuties duties,
			PostedPapers papers) {
		this.cases = cases;
		this.contracts = contracts;
		this.desk = desk;
		this.views = views;
		this.duties = duties;
		this.papers = papers;
	}

	@GetMapping
	String list(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("file", cases.get(id, official));
		model.addAttribute("contracts", views.of(id));
		model.addAttribute("mayRegister", obstacle(id, official).isEmpty());
		return "claim/contracts";
	}

	@GetMapping("/new")
	String open(@PathVariable UUID id, @RequestParam(required = false) UUID of, @AuthenticationPrincipal Official official, Model model) {
		var changed = describe(id, of, official, UUID.randomUUID().toString(), model);
		model.addAttribute("form", FormView.opened(desk.schema(), views.named(desk.data(changed))));
		return "claim/contract";
	}

	@PostMapping
	String register(@PathVariable UUID id, @RequestParam(required = false) UUID of, @RequestParam String key,
			@AuthenticationPrincipal Official official, HttpServletRequest request, HttpServletResponse response, Model model,
			RedirectAttributes after) throws IOException {
		var changed = describe(id, of, official, key, model);
		var posted = papers.keep(request, official.actor());
		var entered = PostedForm.answers(posted.parameters(), OURS);
		var problems = new ArrayList<>(posted.refused().stream().map(it -> problem(it.field(), it.message(), it.name())).toList());
		var data = desk.data(changed);
		var answers = desk.schema().validate(entered, data);
		problems.addAll(answers.problems());
		if (problems.isEmpty() && model.getAttribute("obstacle") == null) {
			contracts.register(key, desk.read(id, changed, answers), official.actor())
				.forEach(refusal -> problems.add(problem(refusal.field(), refusal.message(), refusal.arguments())));
		}
		if (problems.isEmpty() && model.getAttribute("obstacle") == null) {
			after.addFlashAttribute("said", "claim.contract.said");
			return "redirect:/cases/" + id + "/contracts";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("form", FormView.again(desk.schema(), entered, views.named(data, entered), problems));
		return "claim/contract";
	}

	private Contract describe(UUID id, UUID of, Official official, String key, Model model) {
		var changed = contracts.current(id).stream().filter(it -> it.id().equals(of)).findFirst().orElse(null);
		if (of != null && changed == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("file", cases.get(id, official));
		model.addAttribute("key", key);
		model.addAttribute("changed", changed);
		model.addAttribute("obstacle", obstacle(id, official).orElse(null));
		return changed;
	}

	private Optional<String> obstacle(UUID id, Official official) {
		if (!official.is("official")) {
			return Optional.of("claim.contract.otherOffice");
		}
		return contracts.obstacle(id, official.office())
			.or(() -> duties.obstacle(official, id, Contracts.FORM).map(earlier -> "claim.contract.otherSide"));
	}

	private static FormProblem problem(String field, String message, Object... arguments) {
		return new FormProblem(field, field == null ? "" : field, message, Arrays.stream(arguments).map(String::valueOf).toList());
	}

}
