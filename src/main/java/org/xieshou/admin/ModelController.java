package org.xieshou.admin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.process.DecisionTable;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelResource;
import org.xieshou.process.ModelVersions;
import org.xieshou.web.FileDownload;

/** One model: the present one opens to be changed, an earlier one to be read. */
@Controller
@RequestMapping("/admin/models/{name}")
class ModelController {

	private final ModelReleases releases;

	private final ModelVersions versions;

	private final Titles titles;

	private final VocabularyWords words;

	ModelController(ModelReleases releases, ModelVersions versions, Titles titles, VocabularyWords words) {
		this.releases = releases;
		this.versions = versions;
		this.titles = titles;
		this.words = words;
	}

	@GetMapping
	String page(@PathVariable String name, @RequestParam(required = false) Integer release, Model model, Locale locale) {
		var newest = releases.all().get(0).number();
		var shown = release == null ? newest : release;
		var file = find(name, shown);
		var all = versions.of(name);
		model.addAttribute("file", file);
		model.addAttribute("title", titles.of(all.get(0), locale));
		model.addAttribute("versions", all);
		model.addAttribute("view", all.stream().filter(version -> version.isCarriedBy(shown)).findFirst().orElseThrow());
		model.addAttribute("release", shown);
		model.addAttribute("newest", newest);
		model.addAttribute("present", all.get(0).isCarriedBy(shown));
		model.addAttribute("key", UUID.randomUUID().toString());
		model.addAttribute("words", words.all(locale));
		draw(file, model);
		return "admin/model";
	}

	private static void draw(ModelResource file, Model model) {
		switch (file.kind()) {
			case "dmn" -> model.addAttribute("table", DecisionTable.of(file.content()));
			case "form" -> model.addAttribute("text", new String(file.content(), StandardCharsets.UTF_8));
			default -> {
			}
		}
	}

	@GetMapping("/content")
	ResponseEntity<byte[]> content(@PathVariable String name, @RequestParam int release) {
		return FileDownload.of(find(name, release).name(), find(name, release).content());
	}

	private ModelResource find(String name, int release) {
		return ModelFile.named(name).flatMap(file -> releases.find(release, file.name()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
