package org.xieshou.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.office.WorkingDays;
import org.xieshou.process.DueJobs;
import org.xieshou.time.MovableClock;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Goes through the years with the clock: each project is proposed on its day, each task is answered some working days after it
 * arrived, each timer ends in its time, until the present is reached.
 */
@Component
class DemonstrationHistory {

	private static final Logger log = LoggerFactory.getLogger(DemonstrationHistory.class);

	private static final int WORK_BEGINS = 9;

	private static final int MINUTES_OF_WORK = 480;

	private static final Duration POSTED_LATELY = Duration.ofDays(3);

	private final DemonstrationTasks tasks;

	private final DemonstrationProposals proposals;

	private final DemonstrationOfficials officials;

	private final DemonstrationEvents events;

	private final DemonstrationPayments payments;

	private final WorkingDays workingDays;

	private final DueJobs jobs;

	private final MovableClock clock;

	private final DemonstrationArrivals arrivals;

	DemonstrationHistory(DemonstrationTasks tasks, DemonstrationProposals proposals, DemonstrationOfficials officials,
			DemonstrationEvents events, DemonstrationPayments payments, WorkingDays workingDays, DueJobs jobs, MovableClock clock,
			DemonstrationArrivals arrivals) {
		this.arrivals = arrivals;
		this.tasks = tasks;
		this.proposals = proposals;
		this.officials = officials;
		this.events = events;
		this.payments = payments;
		this.workingDays = workingDays;
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * Plays the projects' years.
	 *
	 * @param entered what is entered into the counties' books meanwhile, in the order of its days
	 */
	void play(List<DemonstrationProject> projects, List<Happening> entered, DemonstrationProgress progress) {
		var books = new ArrayDeque<>(entered);
		var present = clock.instant();
		var byTitle = new HashMap<String, DemonstrationProject>();
		projects.forEach(project -> byTitle.put(project.title(), project));
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		try {
			next(byTitle, books, present).ifPresent(first -> clock.moveTo(first.at()));
			for (var next = next(byTitle, books, present); next.isPresent(); next = next(byTitle, books, present)) {
				jobs.runUntil(notBack(next.get().at()));
				next.get().what().run();
				jobs.runAll();
				progress.reached(next.get().at());
			}
			jobs.runUntil(present);
		}
		finally {
			clock.reset();
			LocaleContextHolder.resetLocaleContext();
		}
		log.info("Demonstration: {} projects stand as on {}", projects.size(), present.atZone(MovableClock.BEIJING).toLocalDate());
	}

	/** A moment, or now where it lies before: what happens after something else is never recorded before it. */
	private Instant notBack(Instant at) {
		return at.isBefore(clock.instant()) ? clock.instant() : at;
	}

	/** The earliest thing that is still to happen before the present: an entry in the books, a proposal, an answer, an event, a payment, or the end of a period. */
	private Optional<Happening> next(Map<String, DemonstrationProject> projects, Deque<Happening> books, Instant present) {
		var proposed = projects.values().stream()
			.filter(project -> !tasks.isProposed(project.title()))
			.map(project -> new Happening(morning(project), () -> proposals.propose(project)));
		var open = tasks.open().stream().filter(task -> projects.containsKey(task.title())).toList();
		var left = open.stream().filter(task -> isLeft(task, projects.get(task.title()))).map(DemonstrationTask::caseId)
			.collect(Collectors.toSet());
		var answered = open.stream()
			.filter(task -> !left.contains(task.caseId()))
			.map(task -> new Happening(planned(task, projects.get(task.title()), present), () -> answer(task, projects.get(task.title()))));
		var elapsed = jobs.nextDue().stream().map(due -> new Happening(due.plusSeconds(1), () -> { }));
		var paid = payments.next().stream().map(step -> new Happening(step.at(), step.what()));
		var booked = Stream.ofNullable(books.peek()).map(entry -> new Happening(entry.at(), () -> books.remove().what().run()));
		return Stream.of(booked, proposed, answered, elapsed, events.of(projects), paid)
			.flatMap(Function.identity())
			.filter(happening -> happening.at().isBefore(present))
			.min(Comparator.comparing(Happening::at));
	}

	private void answer(DemonstrationTask task, DemonstrationProject project) {
		var first = tasks.answered(task.caseId(), task.form()) == 0;
		var detour = first && (task.form().equals("screening") && (project.has("returned") || project.has("declined"))
				|| task.form().equals("progress-inspection") && project.has("defects"));
		if (DemonstrationArrivals.ASKED_FOR.contains(task.form())) {
			arrivals.bring(task.caseId());
		}
		officials.answer(task, project, detour);
	}

	/** The task at which the project is to be found waiting. */
	private boolean isLeft(DemonstrationTask task, DemonstrationProject project) {
		return task.form().equals(project.until()) && tasks.answered(task.caseId(), task.form()) + 1 >= project.times();
	}

	private static Instant morning(DemonstrationProject project) {
		return project.start().atTime(LocalTime.of(WORK_BEGINS, 20)).atZone(MovableClock.BEIJING).toInstant();
	}

	/** Some working days after it arrived, within working hours; a notice that is to be up still is posted a few days ago. */
	private Instant planned(DemonstrationTask task, DemonstrationProject project, Instant present) {
		var chance = Math.floorMod(task.id().hashCode(), 997);
		var arrived = task.createdAt().atZone(MovableClock.BEIJING).toLocalDate();
		var day = workingDays.plus(arrived, days(task.form(), builds(task), project, chance));
		var at = day.atTime(WORK_BEGINS, 0).plus(Duration.ofMinutes(chance % MINUTES_OF_WORK)).atZone(MovableClock.BEIJING).toInstant();
		var lately = present.minus(POSTED_LATELY);
		return task.form().equals("notice-posting") && project.has("posted-lately") && at.isBefore(lately) ? lately : at;
	}

	/** One to four days for most answers; construction takes weeks, and a rectification that comes late more than its ten days. */
	private static int days(String form, boolean builds, DemonstrationProject project, int chance) {
		if (form.equals("rectification-report") && project.has("late")) {
			return DemonstrationAnswers.RECTIFY_DAYS + 4;
		}
		return builds ? 35 + chance % 25 : 1 + chance % 4;
	}

	/** Before each application and the report the work is done; what is claimed after the report needs papers only. */
	private boolean builds(DemonstrationTask task) {
		return tasks.answered(task.caseId(), "completion-report") == 0
				&& (task.form().equals("payment-application") || task.form().equals("completion-report"));
	}

}
