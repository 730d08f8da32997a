package org.xieshou.inbox;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.SignInAgain;

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

/** Answers a task's form. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

	private final OpenTask tasks;

	private final TaskCompletion completion;

	private final PostedAnswers posted;

	private final TaskPanel panel;

	private final CasePage page;

	private final CaseAccess access;

	private final Cases cases;

	private final KeptAnswers kept;

	TaskController(OpenTask tasks, TaskCompletion completion, PostedAnswers posted, TaskPanel panel, CasePage page, CaseAccess access,
			Cases cases, KeptAnswers kept) {
		this.kept = kept;
		this.tasks = tasks;
		this.completion = completion;
		this.posted = posted;
		this.panel = panel;
		this.page = page;
		this.access = access;
		this.cases = cases;
	}

	/** A task has its place on the page of its case, also when it is done. */
	@GetMapping
	String show(@PathVariable String id, @AuthenticationPrincipal Official official) {
		return "redirect:/cases/" + tasks.caseOf(id, official).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
				+ "?task=" + id + "#task";
	}

	/** The fields again after a choice on which others depend, or with one row more; without script on the whole page. */
	@PostMapping("/form")
	String form(@PathVariable String id, @RequestParam String key, @RequestParam(required = false) String addRow,
			@RequestHeader(name = "HX-Request", required = false) boolean fragment, @AuthenticationPrincipal Official official,
			HttpServletRequest request, Locale locale, Model model) throws IOException {
		var task = tasks.answerable(id, official);
		var entered = posted.take(request, official);
		model.addAttribute("panel", panel.again(task, official, key, EnteredRows.trimmed(entered.answers(), addRow), entered.problems()));
		if (fragment) {
			return "inbox/case :: fields";
		}
		model.addAttribute("view", page.of(cases.get(task.caseId()), official, locale));
		return "inbox/case";
	}

	@PostMapping("/completion")
	String complete(@PathVariable String id, @RequestParam String key, @RequestParam int revision,
			@RequestHeader(name = "HX-Request", required = false) boolean fragment, @AuthenticationPrincipal Official official,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model, RedirectAttributes after) throws IOException {
		var caseId = tasks.caseOfAct(id, official);
		var entered = posted.take(request, official);
		try {
			if (!entered.problems().isEmpty()) {
				throw new ActRefused(ActRefused.Kind.INVALID, entered.problems());
			}
			completion.answer(official, new AnswerTask(key, id, revision, entered.answers()));
			after.addFlashAttribute("said", "inbox.said.done");
			return after(caseId, official);
		}
		catch (ActRefused refused) {
			if (refused.kind() == ActRefused.Kind.SIGN_IN_AGAIN) {
				kept.keep(id, official, EnteredRows.trimmed(entered.answers(), null));
				response.setHeader("HX-Redirect", "/sign-in-again?to=/tasks/" + id);
				throw new SignInAgain("/tasks/" + id);
			}
			if (refused.kind() != ActRefused.Kind.INVALID) {
				throw refused;
			}
			response.setStatus(refused.kind().status());
			model.addAttribute("view", page.of(cases.get(caseId), official, locale));
			model.addAttribute("panel", panel.again(tasks.answerable(id, official), official, key,
					EnteredRows.trimmed(entered.answers(), null), refused.problems()));
			return CaseController.view(fragment);
		}
	}

	/** Whoever was asked from outside the territory sees the case no more once they have answered. */
	private String after(UUID caseId, Official official) {
		return access.visible(caseId, official).isPresent() ? "redirect:/cases/" + caseId : "redirect:/inbox";
	}

}
