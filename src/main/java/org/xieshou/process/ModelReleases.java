package org.xieshou.process;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases diagrams, tables and forms, always all of them together: within one deployment each reference binds to the
 * file it was released with, so a running case keeps every rule it started under.
 */
@Component
public class ModelReleases {

	private final ModelReleaseTable table;

	private final RepositoryService repository;

	private final Clock clock;

	ModelReleases(ModelReleaseTable table, RepositoryService repository, Clock clock) {
		this.table = table;
		this.repository = repository;
		this.clock = clock;
	}

	/** All releases, newest first. */
	public List<ModelRelease> all() {
		return table.all();
	}

	/** The files of the newest release, by name. */
	public List<ModelResource> current() {
		return table.newest().map(release -> table.resources(release.number())).orElse(List.of());
	}

	/** One file of a release. */
	public Optional<ModelResource> find(int release, String name) {
		return table.resource(release, name);
	}

	/** A file as the program last shipped it, as far as it was ever released that way. */
	public Optional<ModelResource> shipped(String name) {
		return table.shipped(name);
	}

	/** A file as it was released together with a process definition. */
	public ModelResource resourceOf(String definitionId, String name) {
		var deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
		return table.resource(deployment, name)
			.orElseThrow(() -> new IllegalArgumentException("No " + name + " released with " + definitionId));
	}

	/** The newest release, while everybody else who wants to release waits until this transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public ModelRelease lockNewest() {
		table.lock();
		return table.newest().orElseThrow();
	}

	/**
	 * Releases one changed file together with all others as they are. Has to have passed the model check.
	 *
	 * @return the new release, or the present one when nothing changed
	 * @throws ModelsUnreadable if the engine cannot read it all the same
	 */
	@Transactional
	public ModelRelease change(String name, byte[] content, String by, String reason) {
		table.lock();
		var resources = byName(current());
		resources.compute(name, (key, old) -> old == null
				? new ModelResource(name, org.xieshou.audit.Hashes.sha256(content), null, content)
				: old.changed(content));
		return releaseIfDifferent(resources.values(), by, reason);
	}

	/** Releases what the program ships, keeping every file that an administrator changed. Does nothing when nothing is new. */
	@Transactional
	public ModelRelease ship(Collection<ModelResource> shipped) {
		table.lock();
		var resources = byName(current());
		for (var file : shipped) {
			resources.merge(file.name(), file, ModelReleases::keepChanged);
		}
		return releaseIfDifferent(resources.values(), "system", "shipped");
	}

	private static ModelResource keepChanged(ModelResource old, ModelResource shipped) {
		return old.isChanged() ? new ModelResource(old.name(), old.sha256(), shipped.sha256(), old.content()) : shipped;
	}

	private ModelRelease releaseIfDifferent(Collection<ModelResource> resources, String by, String reason) {
		var newest = table.newest();
		if (newest.isPresent() && hashes(current()).equals(hashes(resources))) {
			return newest.get();
		}
		var number = newest.map(ModelRelease::number).orElse(0) + 1;
		var deployment = repository.createDeployment().name("release " + number).source("xieshou");
		resources.forEach(resource -> deployment.addInputStream(resource.name(),
				new java.io.ByteArrayInputStream(resource.content())));
		var release = new ModelRelease(number, deployed(deployment), clock.instant(), by, reason);
		table.add(release, resources);
		return release;
	}

	private static String deployed(DeploymentBuilder deployment) {
		try {
			return deployment.deploy().getId();
		}
		catch (ParseException unreadable) {
			var faults = unreadable.getResorceReports().stream().flatMap(report -> report.getErrors().stream())
				.map(fault -> new ModelsUnreadable.Fault(fault.getMainElementId(), fault.getMessage()))
				.toList();
			throw new ModelsUnreadable(faults, unreadable);
		}
	}

	private static Map<String, ModelResource> byName(Collection<ModelResource> resources) {
		Map<String, ModelResource> named = new LinkedHashMap<>();
		resources.forEach(resource -> named.put(resource.name(), resource));
		return named;
	}

	private static List<String> hashes(Collection<ModelResource> resources) {
		return resources.stream().map(resource -> resource.name() + resource.sha256()).sorted().toList();
	}

}
