package org.xieshou.admin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelVersions;

/** What changed in a model between two releases: elements of a diagram, lines of a table or form. */
@Controller
class ModelDiffController {

	private final ModelReleases releases;

	private final ModelVersions versions;

	private final Titles titles;

	ModelDiffController(ModelReleases releases, ModelVersions versions, Titles titles) {
		this.releases = releases;
		this.versions = versions;
		this.titles = titles;
	}

	@GetMapping("/admin/models/{name}/diff")
	String page(@PathVariable String name, @RequestParam int from, @RequestParam int to, Model model, Locale locale) {
		var file = ModelFile.named(name).orElseThrow(ModelDiffController::unknown);
		var all = versions.of(name);
		model.addAttribute("file", releases.find(to, name).orElseThrow(ModelDiffController::unknown));
		model.addAttribute("title", all.isEmpty() ? name : titles.of(all.get(0), locale));
		model.addAttribute("versions", all);
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("changes", LineDiff.of(text(file, from), text(file, to)));
		return "admin/diff";
	}

	private String text(ModelFile file, int release) {
		var found = releases.find(release, file.name()).orElseThrow(ModelDiffController::unknown);
		return new String(found.content(), StandardCharsets.UTF_8);
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
