package org.xieshou.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.xieshou.attachment.Attachments;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.process.WalkedPath;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

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

	private final Cases cases;

	private final Territory territory;

	private final CasePage page;

	private final TaskPanel panel;

	private final WalkedPath path;

	private final CasePapers papers;

	private final Attachments attachments;

	CaseController(Cases cases, Territory territory, CasePage page, TaskPanel panel, WalkedPath path, CasePapers papers,
			Attachments attachments) {
		this.cases = cases;
		this.territory = territory;
		this.page = page;
		this.panel = panel;
		this.path = path;
		this.papers = papers;
		this.attachments = attachments;
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
			.ifPresent(mine -> model.addAttribute("panel", panel.opened(mine.task(), official)));
		return view(fragment);
	}

	/** The whole page, or what of it stands beside a list. */
	static String view(boolean fragment) {
		return fragment ? "inbox/case :: content" : "inbox/case";
	}

	@GetMapping(path = "/diagrams/{instance}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String diagram(@PathVariable UUID id, @PathVariable String instance, @AuthenticationPrincipal Official official) {
		visible(id, official);
		return new String(path.diagram(id, instance), StandardCharsets.UTF_8);
	}

	@GetMapping(path = "/diagrams/{instance}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	WalkedPath.Marks marks(@PathVariable UUID id, @PathVariable String instance, @AuthenticationPrincipal Official official) {
		visible(id, official);
		return path.marks(id, instance);
	}

	@GetMapping("/papers/{paper}")
	ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID paper, @AuthenticationPrincipal Official official) {
		visible(id, official);
		var found = papers.find(id, paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(found.type()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(found.name(), StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(attachments.content(found));
	}

	/** What lies in the reader's territory, and what their office has been asked to deal with. */
	private CaseFile visible(UUID id, Official official) {
		return cases.find(id)
			.filter(file -> territory.covers(official, id) || page.isAsked(id, official))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
