package org.xieshou.office;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.region.ReferenceFault;
import org.xieshou.region.ReferenceLoads;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Loads another year's public holidays from the CSV given as {@code --load-working-days=<file>} and then lets the application go
 * on; deadlines set from then on count with them.
 */
@Component
@Order(WorkingDayLoad.ORDER)
class WorkingDayLoad implements ApplicationRunner {

	/** Before anything that sets deadlines. */
	static final int ORDER = 10;

	private static final Logger log = LoggerFactory.getLogger(WorkingDayLoad.class);

	private static final String OPTION = "load-working-days";

	private final ReferenceLoads loads;

	private final WorkingDayFile days;

	WorkingDayLoad(ReferenceLoads loads, WorkingDayFile days) {
		this.loads = loads;
		this.days = days;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption(OPTION)) {
			paths(arguments).forEach(this::load);
		}
	}

	private static List<String> paths(ApplicationArguments arguments) {
		var paths = arguments.getOptionValues(OPTION);
		if (paths.isEmpty()) {
			throw new ReferenceFault("--" + OPTION, "names no file; write --" + OPTION + "=<working-days.csv>", null);
		}
		return paths;
	}

	private void load(String path) {
		if (!loads.once(WorkingDayFile.of("working-days.csv", new FileSystemResource(path)), days::load)) {
			log.info("The working days of {} were loaded before", path);
		}
	}

}
