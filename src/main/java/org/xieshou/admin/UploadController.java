package org.xieshou.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.xieshou.process.ModelReleases;
import org.xieshou.security.Official;

/** A file drawn elsewhere comes in through the same check, and a form can be changed as plain text where no script runs. */
@Controller
@RequestMapping("/admin/upload")
class UploadController {

	private final ModelAdministration administration;

	private final ModelReleases releases;

	private final Findings findings;

	UploadController(ModelAdministration administration, ModelReleases releases, Findings findings) {
		this.administration = administration;
		this.releases = releases;
		this.findings = findings;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("key", UUID.randomUUID().toString());
		model.addAttribute("base", releases.all().get(0).number());
		return "admin/upload";
	}

	@PostMapping
	String upload(@RequestParam(required = false) MultipartFile content, @RequestParam(required = false) String name,
			@RequestParam(required = false) String text, @RequestParam int base, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String key, @AuthenticationPrincipal Official official, Model model, Locale locale,
			HttpServletResponse response) throws IOException {
		try {
			var bytes = text == null ? bytes(content) : text.getBytes(StandardCharsets.UTF_8);
			var file = ModelFile.named(text == null ? nameOf(content) : name)
				.orElseThrow(() -> ReleaseRefused.because("admin.refused.name"));
			var release = administration.release(official, new ReleaseModel(key, file, base, reason.strip(), bytes));
			return "redirect:/admin/models/" + file.name() + "?released=" + release;
		}
		catch (ReleaseRefused refused) {
			response.setStatus(refused.status().value());
			model.addAttribute("refused", findings.refusal(refused, locale));
			model.addAttribute("reason", reason);
			return page(model);
		}
	}

	private static byte[] bytes(MultipartFile content) throws IOException {
		if (content == null || content.isEmpty()) {
			throw ReleaseRefused.because("admin.refused.file");
		}
		return content.getBytes();
	}

	/** The last part of what the browser says, which some give with a path. */
	private static String nameOf(MultipartFile content) {
		return content.getOriginalFilename() == null ? "" : content.getOriginalFilename().replaceAll(".*[/\\\\]", "");
	}

}
