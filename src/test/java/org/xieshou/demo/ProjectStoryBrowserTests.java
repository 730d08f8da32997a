package org.xieshou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.BrowserTest;
import org.xieshou.OfficialsBrowser;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.Cases;
import org.xieshou.process.DueJobs;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One project goes its whole life in a real browser: every form is filled in by the official whose turn it is. */
@BrowserTest
class ProjectStoryBrowserTests {

	private static final DemonstrationProject ROAD = new DemonstrationProject("古佛村通村公路（浏览器）", "education", "511322121218",
			List.of("511322121218"), "gufo-village-clerk", "3307", LocalDate.of(2024, 3, 4), "", 0, Set.of());

	private static final int MOST_STEPS = 60;

	@LocalServerPort
	int port;

	@Autowired
	DemonstrationProposals proposals;

	@Autowired
	DemonstrationTasks tasks;

	@Autowired
	DemonstrationOfficials officials;

	@Autowired
	DemonstrationAnswers answers;

	@Autowired
	DemonstrationContracts contracts;

	@Autowired
	DemonstrationArrivals arrivals;

	@Autowired
	DueJobs jobs;

	@Autowired
	MovableClock clock;

	@Autowired
	Cases cases;

	@Autowired
	DecisionLog decisions;

	@AfterEach
	void backToThePresent() {
		clock.reset();
	}

	@Test
	void aProjectIsCarriedFromProposalToTheArchiveByTheOfficialsOfAllLevels() {
		clock.moveTo(Instant.parse("2024-03-04T01:20:00Z"));
		var project = proposals.propose(ROAD);
		jobs.runAll();
		var people = new TreeSet<String>();
		try (var browser = new OfficialsBrowser(port)) {
			for (var step = 0; step < MOST_STEPS && !isEnded(project); step++) {
				var open = open(project);
				if (open.isEmpty()) {
					jobs.runUntil(clock.instant().plus(java.time.Duration.ofDays(20)));
				}
				else {
					people.add(answer(browser, open.get(0)));
				}
			}
		}
		assertThat(cases.get(project).state()).isEqualTo("archived");
		assertThat(decisions.prove(project.toString()).whole()).isTrue();
		assertThat(people).hasSizeGreaterThanOrEqualTo(10);
	}

	private String answer(OfficialsBrowser browser, DemonstrationTask task) {
		if (DemonstrationArrivals.ASKED_FOR.contains(task.form())) {
			arrivals.bring(task.caseId());
		}
		officials.staff(task).forEach(official -> contracts.registerFor(task, ROAD, official));
		var before = decisions.of(task.caseId().toString()).size();
		var reasons = new ArrayList<String>();
		for (var official : officials.staff(task)) {
			var page = browser.signIn(official.person());
			browser.open(page, "/cases/" + task.caseId() + "?task=" + task.id());
			if (page.locator("form#answer").count() > 0) {
				browser.answer(page, answers.to(task.form(), ROAD, officials.data(task, official), official.actor(), false));
				assertThat(decisions.of(task.caseId().toString())).as(task.form() + " " + page.locator("main").innerText()).hasSize(before + 1);
				jobs.runAll();
				return official.person();
			}
			reasons.add(page.locator("main").innerText());
		}
		throw new AssertionError("Nobody may answer " + task.form() + ": " + reasons);
	}

	private List<DemonstrationTask> open(UUID project) {
		return tasks.open().stream().filter(task -> task.caseId().equals(project)).toList();
	}

	private boolean isEnded(UUID project) {
		return cases.get(project).closedAt() != null;
	}

}
