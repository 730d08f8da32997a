package org.xieshou.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** Timers and service tasks that are due: run by themselves in operation, one by one where time is moved by hand. */
@Component
public class DueJobs {

	private final ManagementService management;

	private final JobExecutor executor;

	private final MovableClock clock;

	DueJobs(ManagementService management, JobExecutor executor, MovableClock clock) {
		this.management = management;
		this.executor = executor;
		this.clock = clock;
	}

	/** Lets them run by themselves from now on. */
	public void start() {
		executor.start();
	}

	/** Stops running them by themselves. */
	public void stop() {
		executor.shutdown();
	}

	/** Runs everything due now, and what becomes due by that, until nothing is left. */
	public int runAll() {
		var ran = 0;
		for (var job = next(clock.instant()); job != null; job = next(clock.instant())) {
			management.executeJob(job.getId());
			ran++;
		}
		return ran;
	}

	/** Goes through time up to the given instant, stopping the clock at each timer on the way. */
	public void runUntil(Instant instant) {
		runAll();
		for (var job = next(instant); job != null; job = next(instant)) {
			if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(clock.instant())) {
				clock.moveTo(job.getDuedate().toInstant().plusSeconds(1));
			}
			management.executeJob(job.getId());
		}
		clock.moveTo(instant);
	}

	/** When the next timer ends, whether that is past or to come. */
	public Optional<Instant> nextDue() {
		return management.createJobQuery().timers().active().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
			.findFirst()
			.map(job -> job.getDuedate().toInstant());
	}

	private Job next(Instant until) {
		var jobs = management.createJobQuery()
			.active()
			.withRetriesLeft()
			.duedateLowerThan(Date.from(until.plusMillis(1)))
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1);
		if (!jobs.isEmpty()) {
			return jobs.get(0);
		}
		return management.createJobQuery().messages().active().withRetriesLeft().listPage(0, 1).stream().findFirst().orElse(null);
	}

}
