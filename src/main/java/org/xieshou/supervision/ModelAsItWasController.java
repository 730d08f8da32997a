package org.xieshou.supervision;

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
import org.xieshou.web.FileDownload;

/** A diagram or table as it was when something was decided, to be read. */
@Controller
@RequestMapping("/audit/models/{release}/{name}")
class ModelAsItWasController {

	private final ModelReleases releases;

	ModelAsItWasController(ModelReleases releases) {
		this.releases = releases;
	}

	@GetMapping
	String page(@PathVariable int release, @PathVariable String name, @RequestParam(required = false) String step, Model model) {
		var file = find(release, name);
		model.addAttribute("file", file);
		model.addAttribute("release", releases.all().stream().filter(each -> each.number() == release).findFirst().orElseThrow());
		model.addAttribute("step", step);
		model.addAttribute("table", file.kind().equals("dmn") ? DecisionTable.of(file.content()) : null);
		return "supervision/model";
	}

	@GetMapping("/content")
	ResponseEntity<byte[]> content(@PathVariable int release, @PathVariable String name) {
		return FileDownload.of(name, find(release, name).content());
	}

	private ModelResource find(int release, String name) {
		return releases.find(release, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
