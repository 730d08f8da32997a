package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.inspection.BuiltProjects.TOWNSHIP;
import static org.xieshou.inspection.BuiltProjects.VILLAGE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.process.OfficeTold;
import org.xieshou.process.DueJobs;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.process.PathWalked;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An order to rectify defects, from the day it is given to the day somebody looks again. */
@XieshouTest
@RecordApplicationEvents
@PassesEveryNode("rectification")
class RectificationProcessTests {

	@Autowired
	BuiltProjects projects;

	@Autowired
	CaseDriver driver;

	@Autowired
	PathWalked path;

	@Autowired
	RectificationOrders orders;

	@Autowired
	DueJobs jobs;

	@Autowired
	MovableClock clock;

	@Autowired
	ApplicationEvents events;

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void aReportInTimeEndsItAndNobodyIsTold() {
		var road = ordered();
		driver.answer(VILLAGE, road, "rectification-report", projects.rectified());
		assertThat(path.of(road, "rectification")).containsExactlyInAnyOrder("start_rectification", "user_rectify",
				"end_rectified");
		assertThat(events.stream(OfficeTold.class).filter(told -> told.caseId().equals(road))).isEmpty();
	}

	@Test
	void aMissedDayIsToldToTheOfficeAboveOnceAndTheOrderStaysOpen() {
		var road = ordered();
		jobs.runUntil(clock.instant().plus(Duration.ofDays(20)));
		jobs.runUntil(clock.instant().plus(Duration.ofDays(20)));
		assertThat(path.of(road, "rectification")).contains("timer_rectificationOverdue", "service_tellSuperior", "end_told")
			.doesNotContain("user_rectify");
		assertThat(events.stream(OfficeTold.class).filter(told -> told.caseId().equals(road)))
			.containsExactly(new OfficeTold(road, "511322121:township", "inspection.told.overdue"));
		assertThat(orders.open(road)).singleElement()
			.satisfies(order -> assertThat(order.isOverdue(LocalDate.now(clock))).isTrue());
		assertThat(driver.open(road)).contains("rectification-report");
	}

	@Test
	void aLateReportIsStillTakenAndStaysMarked() {
		var road = ordered();
		jobs.runUntil(clock.instant().plus(Duration.ofDays(20)));
		driver.answer(VILLAGE, road, "rectification-report", projects.rectified());
		assertThat(orders.of(road)).singleElement().satisfies(order -> {
			assertThat(order.state()).isEqualTo(RectificationState.REPORTED);
			assertThat(order.isOverdue(LocalDate.now(clock))).isTrue();
		});
	}

	@Test
	void whoeverOrderedItLooksAgainAndWhatIsStillWrongIsANewOrder() {
		var road = ordered();
		driver.answer(VILLAGE, road, "rectification-report", projects.rectified());
		driver.answer(TOWNSHIP, road, "township-acceptance", projects.defects());
		assertThat(orders.of(road)).extracting(RectificationOrder::state)
			.containsExactlyInAnyOrder(RectificationState.CLOSED, RectificationState.OPEN);
	}

	private UUID ordered() {
		var road = projects.reported(projects.byVillage(), VILLAGE);
		driver.answer(TOWNSHIP, road, "township-acceptance", projects.defects());
		return road;
	}

}
