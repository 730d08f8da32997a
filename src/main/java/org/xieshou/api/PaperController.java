package org.xieshou.api;

import java.util.List;

import org.xieshou.attachment.Attachments;
import org.xieshou.attachment.PaperRefused;
import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes papers from programs through the same inspection as the pages, before the answers that name them. */
@RestController
class PaperController {

	private final Attachments attachments;

	PaperController(Attachments attachments) {
		this.attachments = attachments;
	}

	@PostMapping(path = ApiPath.PAPERS, consumes = PaperReader.TYPE)
	ResponseEntity<Paper> handInPaper(@RequestParam String name, PaperBytes paper, @AuthenticationPrincipal Official official) {
		try {
			return ResponseEntity.ok(Paper.of(attachments.store(name, paper.content(), official.actor())));
		}
		catch (PaperRefused no) {
			throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "paper").because(List.of(new Refusal.Wrong("body", "paper", no.getMessage(), no.name())));
		}
	}

}
