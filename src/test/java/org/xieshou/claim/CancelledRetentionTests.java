package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.funds.FundedProjects;
import org.xieshou.funds.ReleaseOutcome;
import org.xieshou.funds.Retention;
import org.xieshou.process.DueJobs;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.ProjectChanges;

/** What was withheld from a project that is cancelled is inspected, settled and paid; it does not lie there until somebody thinks of it. */
@XieshouTest
class CancelledRetentionTests {

	@Autowired
	FundedProjects roads;

	@Autowired
	ClaimDrafts drafts;

	@Autowired
	Retention retention;

	@Autowired
	ProjectChanges changes;

	@Autowired
	Lifecycle lifecycle;

	@Autowired
	DueJobs jobs;

	@Autowired
	CaseDriver driver;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Test
	void whatWasWithheldIsShownAsDueAndPaidAfterAnInspectionAndASettlement() {
		var road = cancelled();
		assertThat(retained(road)).isEqualByComparingTo("14400");
		assertThat(mvc.get().uri("/cases/" + road).with(signedIn.as("yingshan-office-director")).exchange()).hasStatusOk().bodyText()
			.contains("项目已终止，已扣质量保证金 14,400.00 元待结清");
		assertThat(retention.release(road)).isEqualTo(ReleaseOutcome.NOT_DUE);
		driver.answer(PaidRoads.INSPECTOR, road, "warranty-inspection", roads.visit("pass"));
		driver.answer(PaidRoads.SETTLER, road, "retention-settlement", drafts.retention(ClaimDrafts.ACCOUNT));
		roads.release(road);
		assertThat(retained(road)).isEqualByComparingTo("0");
		assertThat(jdbc.sql("select amount from released_payment where project = ? and kind = 'retention' and account = ?")
			.params(road, ClaimDrafts.ACCOUNT).query(BigDecimal.class).single()).isEqualByComparingTo("14400");
	}

	@Test
	void theSettlementMayAskForAnotherInspection() {
		var road = cancelled();
		driver.answer(PaidRoads.INSPECTOR, road, "warranty-inspection", roads.visit("pass"));
		driver.answer(PaidRoads.SETTLER, road, "retention-settlement", Map.of("outcome", "return", "reason", "请补查排水沟。"));
		assertThat(driver.open(road)).contains("warranty-inspection").doesNotContain("release-funds", "retention-settlement");
	}

	/** One instalment paid, then cancelled; what the life of a project starts then. */
	private UUID cancelled() {
		var road = roads.begun();
		roads.pay(road, "480000.00", "40");
		changes.close(road, "cancelled");
		lifecycle.start("warranty", road, Map.of());
		jobs.runAll();
		return road;
	}

	private BigDecimal retained(UUID road) {
		return jdbc.sql("select sum(retained) from project_balance where project = ?").param(road).query(BigDecimal.class).single();
	}

}
