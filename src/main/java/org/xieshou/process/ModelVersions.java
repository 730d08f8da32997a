package org.xieshou.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The register of diagrams, tables and forms: which version stands in which release, and how many cases keep to it. */
@Component
public class ModelVersions {

	private final ModelReleaseTable table;

	private final ModelUse use;

	ModelVersions(ModelReleaseTable table, ModelUse use) {
		this.table = table;
		this.use = use;
	}

	/** The files of the newest release, by name, each with how many running cases keep to its present version. */
	public List<ModelVersion> newest() {
		var newest = new ArrayList<ModelVersion>();
		all().stream()
			.collect(Collectors.groupingBy(ModelVersion::name, TreeMap::new, Collectors.toList()))
			.forEach((name, versions) -> newest.add(versions.get(versions.size() - 1)));
		return newest;
	}

	/** Every version of a file, newest first; empty for a file that was never released. */
	public List<ModelVersion> of(String name) {
		return all().stream()
			.filter(version -> version.name().equals(name))
			.sorted(Comparator.comparing(ModelVersion::version).reversed())
			.toList();
	}

	/** How many running cases keep to each release, by its number. */
	public Map<Integer, Long> casesByRelease() {
		return use.casesByRelease();
	}

	/** The release that brought a process in the version which the engine counted. */
	public Optional<Integer> releaseOfProcess(String process, int version) {
		return use.releaseOf(false, process, version);
	}

	/** The release that brought a decision table in the version which the engine counted. */
	public Optional<Integer> releaseOfTable(String table, int version) {
		return use.releaseOf(true, table, version);
	}

	/** Every version of every file, by name, oldest first. */
	public List<ModelVersion> all() {
		var releases = table.all().stream().collect(Collectors.toMap(ModelRelease::number, Function.identity()));
		var last = releases.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
		var titles = use.titles(last == 0 ? "" : releases.get(last).deployment());
		var cases = use.casesByRelease();
		var begun = table.contents();
		var versions = new ArrayList<ModelVersion>();
		for (var i = 0; i < begun.size(); i++) {
			var content = begun.get(i);
			var following = i + 1 < begun.size() && begun.get(i + 1).name().equals(content.name());
			var until = following ? begun.get(i + 1).release() - 1 : last;
			versions.add(new ModelVersion(content.name(), titles.getOrDefault(content.name(), content.id()),
					content.version(), releases.get(content.release()), until, content.sha256(), content.changed(),
					between(cases, content.release(), until)));
		}
		return versions;
	}

	private static long between(Map<Integer, Long> cases, int from, int until) {
		return cases.entrySet()
			.stream()
			.filter(entry -> from <= entry.getKey() && entry.getKey() <= until)
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

}
