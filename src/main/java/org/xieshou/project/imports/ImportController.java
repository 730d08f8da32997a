package org.xieshou.project.imports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xieshou.export.SheetDownload;
import org.xieshou.project.ProposingOffices;
import org.xieshou.security.Official;
import org.xieshou.web.FileName;

/** Many proposals from one workbook: template, report of what is wrong, preview, confirmation. */
@Controller
@RequestMapping("/proposals/import")
class ImportController {

	private static final int MOST_SHOWN = 200;

	private final ProposalImporting importing;
	private final ImportTemplate template;
	private final ImportPage page;
	private final ImportWords words;

	ImportController(ProposalImporting importing, ImportTemplate template, ImportPage page, ImportWords words) {
		this.importing = importing;
		this.template = template;
		this.page = page;
		this.words = words;
	}

	@GetMapping
	String begin(@AuthenticationPrincipal Official official) {
		return mayPropose(official) ? "project/import" : "project/not-proposing";
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(Locale locale) {
		return SheetDownload.of(words.say("import.template", locale), template.write(locale));
	}

	@PostMapping
	String read(@RequestParam MultipartFile file, @AuthenticationPrincipal Official official, Locale locale,
			HttpServletResponse response, Model model) throws IOException {
		if (!mayPropose(official)) {
			return "project/not-proposing";
		}
		var name = FileName.clean(file.getOriginalFilename(), 200);
		var outcome = importing.read(name, file.getBytes(), official.actor());
		if (outcome.id() != null) {
			return "redirect:/proposals/import/" + outcome.id();
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return report(outcome.faults(), name, locale, model);
	}

	@GetMapping("/{id}")
	String preview(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		var read = importing.find(id, official.actor()).orElseThrow(NoSuchImport::new);
		model.addAttribute("view", page.of(read, official.actor()));
		return "project/import-preview";
	}

	@PostMapping("/{id}/confirmation")
	String confirm(@PathVariable UUID id, @AuthenticationPrincipal Official official, RedirectAttributes flash) {
		if (!importing.confirm(id, official.actor())) {
			flash.addFlashAttribute("overtaken", true);
		}
		return "redirect:/proposals/import/" + id;
	}

	private String report(List<ImportFault> faults, String name, Locale locale, Model model) {
		model.addAttribute("fileName", name);
		model.addAttribute("count", faults.size());
		model.addAttribute("wrong", page.report(faults.subList(0, Math.min(faults.size(), MOST_SHOWN)), locale));
		return "project/import";
	}

	private static boolean mayPropose(Official official) {
		return ProposingOffices.mayPropose(official.office());
	}

}
