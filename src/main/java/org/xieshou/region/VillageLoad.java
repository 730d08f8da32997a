package org.xieshou.region;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Loads the villages of the whole country from the CSV given as {@code --load-villages=<file>} and then lets the application
 * go on. Nothing is loaded where a line is wrong (the start fails and names it) or where the same file was loaded before.
 */
@Component
class VillageLoad implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(VillageLoad.class);

	private static final String OPTION = "load-villages";

	private final ReferenceLoads loads;

	private final DivisionLoad divisions;

	VillageLoad(ReferenceLoads loads, DivisionLoad divisions) {
		this.loads = loads;
		this.divisions = divisions;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption(OPTION)) {
			paths(arguments).forEach(this::load);
		}
	}

	private List<String> paths(ApplicationArguments arguments) {
		var paths = arguments.getOptionValues(OPTION);
		if (paths.isEmpty()) {
			throw new ReferenceFault("--" + OPTION, "names no file; write --" + OPTION + "=<villages.csv>", null);
		}
		return paths;
	}

	private void load(String path) {
		var file = new ReferenceFile("villages.csv", new FileSystemResource(path), "code", "name");
		if (!loads.once(file, divisions::load)) {
			log.info("The villages of {} were loaded before", path);
		}
	}

}
