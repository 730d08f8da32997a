package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xieshou.inspection.BuiltProjects.CASHIER;
import static org.xieshou.inspection.BuiltProjects.INSPECTOR;
import static org.xieshou.inspection.BuiltProjects.SETTLER;
import static org.xieshou.inspection.BuiltProjects.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.claim.ClaimDrafts;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.DueJobs;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.process.PathWalked;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;

/** From acceptance through the warranty period to the last yuan. */
@XieshouTest
@PassesEveryNode("warranty")
class WarrantyProcessTests {

	@Autowired
	BuiltProjects projects;

	@Autowired
	ClaimDrafts claims;

	@Autowired
	CaseDriver driver;

	@Autowired
	PathWalked path;

	@Autowired
	DueJobs jobs;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void nothingIsInspectedBeforeTheWarrantyHasRun() {
		var road = projects.underWarranty();
		var accepted = LocalDate.now(clock);
		goTo(accepted.plusMonths(12));
		assertThat(driver.open(road)).doesNotContain("warranty-inspection");
		goTo(accepted.plusMonths(12).plusDays(1));
		assertThat(driver.open(road)).contains("warranty-inspection");
	}

	@Test
	void withoutDefectsTheRetentionMoneyIsGivenBack() {
		var road = inspected();
		driver.answer(CASHIER, road, "release-funds", projects.released());
		assertThat(walked(road)).contains("gateway_retentionReleased", "end_warranty");
	}

	@Test
	void defectsAreRectifiedAndInspectedAgainFirst() {
		var road = warrantyOver();
		driver.answer(INSPECTOR, road, "warranty-inspection", projects.defects());
		assertThat(driver.open(road)).contains("rectification-report").doesNotContain("release-funds");
		driver.answer(VILLAGE, road, "rectification-report", projects.rectified());
		driver.answer(INSPECTOR, road, "warranty-inspection", projects.visit("pass"));
		assertThat(driver.open(road)).contains("release-funds");
		assertThat(walked(road)).contains("call_rectifyWarranty");
	}

	@Test
	void theFinanceBureauMayAskForAnotherInspection() {
		var road = inspected();
		driver.answer(CASHIER, road, "release-funds", projects.sentBack("previous", "again"));
		assertThat(driver.open(road)).contains("warranty-inspection").doesNotContain("release-funds");
		walked(road);
	}

	@Test
	void whoeverInspectedDoesNotGiveTheMoneyBack() {
		var road = inspected();
		assertThatThrownBy(() -> driver.answer("yingshan-finance-clerk", road, "release-funds", projects.released()))
			.isInstanceOf(ActRefused.class);
	}

	@Test
	void anAccountChangedDuringTheWarrantyIsSettledAnewBeforeTheMoneyIsGivenBack() {
		var road = warrantyOver();
		claims.changeAccount(road);
		driver.answer(INSPECTOR, road, "warranty-inspection", projects.visit("pass"));
		driver.answer(SETTLER, road, "retention-settlement", Map.of("outcome", "return", "reason", "请补查排水沟。"));
		driver.answer(INSPECTOR, road, "warranty-inspection", projects.visit("pass"));
		driver.answer(SETTLER, road, "retention-settlement", claims.retention(ClaimDrafts.NEW_ACCOUNT));
		driver.answer(CASHIER, road, "release-funds", projects.released());
		assertThat(walked(road)).contains("gateway_payeeFixed", "user_settleRetention", "gateway_retentionSettled", "end_warranty");
	}

	private UUID inspected() {
		var road = warrantyOver();
		driver.answer(INSPECTOR, road, "warranty-inspection", projects.visit("pass"));
		return road;
	}

	private UUID warrantyOver() {
		var road = projects.underWarranty();
		goTo(LocalDate.now(clock).plusMonths(12).plusDays(1));
		return road;
	}

	private void goTo(LocalDate day) {
		jobs.runUntil(day.atTime(9, 0).atZone(MovableClock.BEIJING).toInstant());
	}

	private List<String> walked(UUID road) {
		return path.of(road, "warranty");
	}

}
