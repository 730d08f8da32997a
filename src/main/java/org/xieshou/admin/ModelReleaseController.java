package org.xieshou.admin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.admin.Findings.Answer;
import org.xieshou.audit.CommandConflict;
import org.xieshou.security.Official;

/** Checks and releases what the modeller holds. */
@RestController
@RequestMapping("/admin/models/{name}")
class ModelReleaseController {

	private final ModelCheck check;

	private final ModelAdministration administration;

	private final Findings findings;

	ModelReleaseController(ModelCheck check, ModelAdministration administration, Findings findings) {
		this.check = check;
		this.administration = administration;
		this.findings = findings;
	}

	@PostMapping("/check")
	Answer check(@PathVariable String name, @RequestParam MultipartFile content, Locale locale) throws IOException {
		return new Answer(findings.said(check.check(file(name), content.getBytes()), locale), null, null);
	}

	@PostMapping("/release")
	Answer release(@PathVariable String name, @RequestParam MultipartFile content, @RequestParam int base,
			@RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String key,
			@AuthenticationPrincipal Official official) throws IOException {
		var file = file(name);
		var release = administration.release(official, new ReleaseModel(key, file, base, reason.strip(), content.getBytes()));
		return new Answer(List.of(), null, "/admin/models/" + file.name() + "?released=" + release);
	}

	@ExceptionHandler
	ResponseEntity<Answer> refused(ReleaseRefused refused, Locale locale) {
		return ResponseEntity.status(refused.status()).body(findings.refusal(refused, locale));
	}

	@ExceptionHandler
	ResponseEntity<Answer> conflict(CommandConflict conflict, Locale locale) {
		var status = conflict.kind() == CommandConflict.Kind.OTHER_PERSON ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_ENTITY;
		return ResponseEntity.status(status).body(said("admin.refused.key", locale));
	}

	@ExceptionHandler
	ResponseEntity<Answer> overtaken(ConcurrencyFailureException race, Locale locale) {
		return ResponseEntity.status(HttpStatus.CONFLICT).body(said("admin.refused.race", locale));
	}

	private Answer said(String message, Locale locale) {
		return new Answer(List.of(), findings.sentence(Finding.of("", message), locale), null);
	}

	private static ModelFile file(String name) {
		return ModelFile.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
