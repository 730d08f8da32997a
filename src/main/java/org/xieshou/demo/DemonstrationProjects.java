package org.xieshou.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.time.MovableClock;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the projects of the field report into the system, once, through the processes themselves. */
@Component
@Conditional(DemonstrationEnabled.class)
@ConditionalOnProperty(name = "xieshou.demo.projects", matchIfMissing = true)
@Order(DemonstrationProjects.ORDER)
class DemonstrationProjects implements ApplicationRunner {

	/** After offices, officials and models. */
	static final int ORDER = 100;

	private final ReferenceLoads loads;

	private final DemonstrationHistory history;

	private final DemonstrationBooks books;

	private final DemonstrationProgress progress;

	private final MovableClock clock;

	DemonstrationProjects(ReferenceLoads loads, DemonstrationHistory history, DemonstrationBooks books,
			DemonstrationProgress progress, MovableClock clock) {
		this.loads = loads;
		this.history = history;
		this.books = books;
		this.progress = progress;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		var file = ReferenceFile.shipped("demo/projects.csv", "title", "kind", "place", "villages", "proposer", "partner", "start", "until",
				"times", "events");
		if (loads.isLoaded(file)) {
			return;
		}
		List<DemonstrationProject> projects = new ArrayList<>();
		file.forEach(row -> projects.add(DemonstrationProject.of(row)));
		var first = projects.stream().map(DemonstrationProject::start).min(java.time.LocalDate::compareTo).orElseThrow();
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		progress.begin(first.atStartOfDay(MovableClock.BEIJING).toInstant(), clock);
		try {
			history.play(projects, books.until(clock.instant()), progress);
			loads.once(file, done -> projects.size());
		}
		finally {
			progress.end();
			LocaleContextHolder.resetLocaleContext();
		}
	}

}
