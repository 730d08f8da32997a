package org.xieshou.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.attachment.PostedPapers;
import org.xieshou.process.Cases;
import org.xieshou.process.form.PostedForm;
import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletRequest;

/** Answers a task's form. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

	private static final Set<String> OURS = Set.of("_csrf", "key", "revision", "addRow");

	private final InboxTable table;

	private final TaskAuthority authority;

	private final TaskCompletion completion;

	private final TaskPanel panel;

	private final CasePage page;

	private final Cases cases;

	private final PostedPapers papers;

	TaskController(InboxTable table, TaskAuthority authority, TaskCompletion completion, TaskPanel panel, CasePage page, Cases cases,
			PostedPapers papers) {
		this.table = table;
		this.authority = authority;
		this.completion = completion;
		this.panel = panel;
		this.page = page;
		this.cases = cases;
		this.papers = papers;
	}

	/** A task has its place on the page of its case. */
	@GetMapping
	String show(@PathVariable String id, @AuthenticationPrincipal Official official) {
		var task = table.find(id).filter(found -> !authority.isUnknown(official, found))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return "redirect:/cases/" + task.caseId() + "?task=" + id + "#task";
	}

	/** The fields again after a choice on which others depend, or with one row more; without script on the whole page. */
	@PostMapping("/form")
	String form(@PathVariable String id, @RequestParam String key, @RequestParam(required = false) String addRow,
			@RequestHeader(name = "HX-Request", required = false) boolean fragment, @AuthenticationPrincipal Official official,
			HttpServletRequest request, Locale locale, Model model) throws IOException {
		var task = table.find(id).filter(found -> authority.obstacle(official, found).isEmpty())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var entered = EnteredRows.trimmed(entered(request, official, new ArrayList<>()), addRow);
		model.addAttribute("panel", panel.again(task, official, key, entered, List.of()));
		if (fragment) {
			return "inbox/case :: fields";
		}
		model.addAttribute("view", page.of(cases.get(task.caseId()), official, locale));
		return "inbox/case";
	}

	@PostMapping("/completion")
	String complete(@PathVariable String id, @RequestParam String key, @RequestParam int revision,
			@RequestHeader(name = "HX-Request", required = false) boolean fragment, @AuthenticationPrincipal Official official, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model, RedirectAttributes after) throws IOException {
		var problems = new ArrayList<ActRefused.Problem>();
		var answers = entered(request, official, problems);
		var task = table.find(id);
		try {
			if (!problems.isEmpty()) {
				throw new ActRefused(ActRefused.Kind.INVALID, problems);
			}
			completion.answer(official, new AnswerTask(key, id, revision, answers));
			after.addFlashAttribute("said", "inbox.said.done");
			return task.map(done -> "redirect:/cases/" + done.caseId()).orElse("redirect:/inbox");
		}
		catch (ActRefused refused) {
			if (refused.kind() != ActRefused.Kind.INVALID || task.isEmpty()) {
				throw refused;
			}
			response.setStatus(refused.kind().status());
			model.addAttribute("view", page.of(cases.get(task.get().caseId()), official, locale));
			model.addAttribute("panel", panel.again(task.get(), official, key, EnteredRows.trimmed(answers, null), refused.problems()));
			return CaseController.view(fragment);
		}
	}

	/** What was entered, with the papers handed in kept and named by their ids. */
	private Map<String, Object> entered(HttpServletRequest request, Official official, List<ActRefused.Problem> problems)
			throws IOException {
		var posted = papers.keep(request, official.actor());
		posted.refused().forEach(paper -> problems.add(new ActRefused.Problem(paper.field(), paper.message(), paper.name())));
		return PostedForm.answers(posted.parameters(), OURS);
	}

}
