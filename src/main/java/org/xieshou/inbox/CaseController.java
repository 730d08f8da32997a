package org.xieshou.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachments;
import org.xieshou.process.CaseFile;
import org.xieshou.process.WalkedPath;
import org.xieshou.security.Official;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The page of a case and what belongs to it: its diagrams and its papers. Who may not see the case is told that there is none. */
@Controller
@RequestMapping("/cases/{id}")
class CaseController {

	private final CaseAccess access;

	private final EndedTasks ended;

	private final CasePage page;

	private final TaskPanel panel;

	private final WalkedPath path;

	private final CasePath words;

	private final CasePapers papers;

	private final Attachments attachments;

	private final KeptAnswers kept;

	CaseController(CaseAccess access, EndedTasks ended, CasePage page, TaskPanel panel, WalkedPath path, CasePath words, CasePapers papers,
			Attachments attachments, KeptAnswers kept) {
		this.kept = kept;
		this.access = access;
		this.ended = ended;
		this.page = page;
		this.panel = panel;
		this.path = path;
		this.words = words;
		this.papers = papers;
		this.attachments = attachments;
	}

	/** What the diagram's island draws: ids of elements and flows, and what stands beside an element. */
	record Drawn(List<String> done, List<String> present, List<String> refused, List<String> flows, Map<String, String> notes) {
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(required = false) String task,
			@RequestHeader(name = "HX-Request", required = false) boolean fragment, @AuthenticationPrincipal Official official,
			Locale locale, Model model) {
		var view = page.of(visible(id, official), official, locale);
		model.addAttribute("view", view);
		view.mine().stream()
			.filter(mine -> mine.obstacle() == null && (task == null || mine.task().id().equals(task)))
			.findFirst()
			.ifPresentOrElse(mine -> open(mine.task(), official, model), () -> tellEnd(task, official, model));
		return view(fragment);
	}

	/** The form, with what was filled in before signing in again where that is so. */
	private void open(InboxTask task, Official official, Model model) {
		var before = kept.of(task.id(), official);
		model.addAttribute("kept", before.isPresent());
		model.addAttribute("panel", before.map(answers -> panel.again(task, official, UUID.randomUUID().toString(), answers, List.of()))
			.orElseGet(() -> panel.opened(task, official)));
	}

	/** Whoever comes back to a task that is done reads who did it. */
	private void tellEnd(String task, Official official, Model model) {
		if (task != null) {
			ended.find(task, official).filter(done -> done.person() != null).ifPresent(done -> model.addAttribute("ended", done));
		}
	}

	/** The whole page, or what of it stands beside a list. */
	static String view(boolean fragment) {
		return fragment ? "inbox/case :: content" : "inbox/case";
	}

	@GetMapping(path = "/diagrams/{instance}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String diagram(@PathVariable UUID id, @PathVariable String instance, @AuthenticationPrincipal Official official) {
		visible(id, official);
		return new String(path.diagram(id, instance).orElseThrow(CaseController::unknown), StandardCharsets.UTF_8);
	}

	@GetMapping(path = "/diagrams/{instance}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Drawn marks(@PathVariable UUID id, @PathVariable String instance, @AuthenticationPrincipal Official official) {
		visible(id, official);
		var marks = path.marks(id, instance).orElseThrow(CaseController::unknown);
		return new Drawn(marks.done(), marks.present(), marks.refused(), marks.flows(), words.notes(id, instance));
	}

	@GetMapping("/papers/{paper}")
	ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID paper, @AuthenticationPrincipal Official official) {
		visible(id, official);
		var found = papers.find(id, paper).orElseThrow(CaseController::unknown);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(found.type()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(found.name(), StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(attachments.content(found));
	}

	private CaseFile visible(UUID id, Official official) {
		return access.visible(id, official).orElseThrow(CaseController::unknown);
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
