package org.xieshou.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

/** Starts verifications, shows how far they are and what they found. */
@Controller
@RequestMapping("/audit/verifications")
class VerificationController {

	private final Verifications verifications;

	private final VerificationRun run;

	private final ActWords words;

	private final Clock clock;

	VerificationController(Verifications verifications, VerificationRun run, ActWords words, Clock clock) {
		this.verifications = verifications;
		this.run = run;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping
	String all(@AuthenticationPrincipal Official auditor, Model model) {
		model.addAttribute("verifications", verifications.of(auditor.acting().place()));
		model.addAttribute("now", clock.instant());
		return "supervision/verifications";
	}

	@GetMapping("/sheet.xlsx")
	ResponseEntity<byte[]> sheet(@AuthenticationPrincipal Official auditor, Locale locale) {
		var title = words.word("supervision.verifications", locale);
		List<SheetColumn<Verification>> columns = List.of(SheetColumn.minute(words.word("supervision.column.started", locale), Verification::startedAt),
				SheetColumn.text(words.word("supervision.column.person", locale), 30, Verification::startedName),
				SheetColumn.number(words.word("supervision.column.chains", locale), Verification::done),
				SheetColumn.number(words.word("supervision.column.proved", locale), Verification::decisions),
				SheetColumn.number(words.word("supervision.column.broken", locale), Verification::broken),
				SheetColumn.minute(words.word("supervision.column.finished", locale), Verification::finishedAt));
		return SheetDownload.of(title, new SheetExport().sheet(title, columns, verifications.of(auditor.acting().place())));
	}

	@PostMapping
	String start(@AuthenticationPrincipal Official auditor) {
		var place = auditor.acting().place();
		var begun = verifications.begin(place, auditor.person(), auditor.name());
		begun.ifPresent(run::start);
		return "redirect:/audit/verifications/" + begun.orElseGet(() -> verifications.unfinished(place));
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, @AuthenticationPrincipal Official auditor, Model model) {
		model.addAttribute("verification", find(id, auditor));
		model.addAttribute("results", verifications.results(id));
		model.addAttribute("most", Verifications.SHOWN);
		model.addAttribute("words", words);
		model.addAttribute("now", clock.instant());
		return "supervision/verification";
	}

	@PostMapping("/{id}/continue")
	String resume(@PathVariable UUID id, @AuthenticationPrincipal Official auditor) {
		find(id, auditor);
		if (verifications.resume(id)) {
			run.start(id);
		}
		return "redirect:/audit/verifications/" + id;
	}

	private Verification find(UUID id, Official auditor) {
		return verifications.find(id, auditor.acting().place())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
