package org.xieshou.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Releases the shipped diagrams, tables and forms at the start, then lets timers run. */
@Component
@Order(20)
class ShippedModels implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(ShippedModels.class);

	private static final List<String> PLACES = List.of("classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn",
			"classpath*:forms/*.form");

	private final ModelReleases releases;

	private final DueJobs jobs;

	private final EngineProperties properties;

	ShippedModels(ModelReleases releases, DueJobs jobs, EngineProperties properties) {
		this.releases = releases;
		this.jobs = jobs;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		var before = releases.all().size();
		var release = releases.ship(read());
		if (releases.all().size() > before) {
			log.info("Models: release {} with {} files", release.number(), releases.current().size());
		}
	}

	/** The shipped files under their stable names. */
	static List<ModelResource> read() throws IOException {
		var resolver = new PathMatchingResourcePatternResolver();
		var files = new ArrayList<ModelResource>();
		for (var place : PLACES) {
			for (var file : resolver.getResources(place)) {
				files.add(ModelResource.shipped(file.getFilename(), file.getContentAsByteArray()));
			}
		}
		return files;
	}

	@EventListener(ApplicationReadyEvent.class)
	void startTimers() {
		if (properties.jobs()) {
			jobs.start();
		}
	}

}
