package org.xieshou.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelVersion;
import org.xieshou.process.ModelVersions;

/** The list of diagrams, tables and forms, and the list of releases. */
@Controller
@RequestMapping("/admin")
class ModelListController {

	private static final List<String> KINDS = List.of("bpmn", "dmn", "form");

	private final ModelVersions versions;

	private final ModelReleases releases;

	private final Titles titles;

	ModelListController(ModelVersions versions, ModelReleases releases, Titles titles) {
		this.versions = versions;
		this.releases = releases;
		this.titles = titles;
	}

	@GetMapping
	String models(Model model, Locale locale) {
		var newest = versions.newest();
		var files = new LinkedHashMap<String, List<ModelVersion>>();
		KINDS.forEach(kind -> files.put(kind, newest.stream().filter(file -> file.kind().equals(kind)).toList()));
		model.addAttribute("files", files);
		model.addAttribute("titles", titles.of(newest, locale));
		model.addAttribute("release", releases.all().get(0));
		return "admin/models";
	}

	@GetMapping("/releases")
	String releases(Model model) {
		model.addAttribute("releases", releases.all());
		model.addAttribute("cases", versions.casesByRelease());
		model.addAttribute("files", filesByRelease());
		return "admin/releases";
	}

	/** Which files took other content in which release. */
	private Map<Integer, List<String>> filesByRelease() {
		return versions.all().stream()
			.collect(Collectors.groupingBy(version -> version.since().number(),
					Collectors.mapping(ModelVersion::name, Collectors.toList())));
	}

}
