package org.xieshou.insight;

import java.util.List;
import java.util.Locale;

import org.xieshou.process.FailedJobs;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelVersion;
import org.xieshou.process.ModelVersions;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of the home page for process administrators: the models, their releases, who keeps to which, and what failed. */
@Component
class AdministratorHome {

	private static final int RELEASES = 6;

	private final ModelVersions versions;

	private final ModelReleases releases;

	private final FailedJobs jobs;

	AdministratorHome(ModelVersions versions, ModelReleases releases, FailedJobs jobs) {
		this.versions = versions;
		this.releases = releases;
		this.jobs = jobs;
	}

	void fill(Model model, Locale locale) {
		var newest = versions.newest();
		var cases = versions.casesByRelease();
		var all = releases.all();
		model.addAttribute("models", List.of("bpmn", "dmn", "form").stream().map(kind -> of(kind, newest)).toList());
		model.addAttribute("changed", newest.stream().filter(ModelVersion::changed).toList());
		model.addAttribute("releases", all.stream().filter(release -> all.indexOf(release) < RELEASES || cases.containsKey(release.number()))
			.map(release -> new ReleaseInUse(release, cases.getOrDefault(release.number(), 0L))).toList());
		model.addAttribute("running", cases.values().stream().mapToLong(Long::longValue).sum());
		model.addAttribute("failed", jobs.count());
	}

	private static ModelKind of(String kind, List<ModelVersion> newest) {
		return new ModelKind(kind, newest.stream().filter(file -> file.kind().equals(kind)).count());
	}

}
