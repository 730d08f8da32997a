package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.approval.CancellationAccepted;
import org.xieshou.approval.ChangeApplied;
import org.xieshou.approval.ProjectApproved;
import org.xieshou.inbox.ActRefused;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.Source;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What an approval, a change and a cancellation do to a project's money. */
@XieshouTest
class ApprovalFollowerTests {

	@Autowired
	FundedProjects projects;

	@Autowired
	ProjectChanges changes;

	@Autowired
	ProjectAccounts accounts;

	@Autowired
	CaseDriver driver;

	@Autowired
	ApplicationEventPublisher publisher;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void anApprovalForLessThanTheBudgetIsCommittedInTheBudgetsProportion() {
		var road = projects.proposed("900000.00", "300000.00");
		approve(road, "1000000.01");
		assertThat(accounts.money(road).committed().of(Source.EAST_AID)).isEqualByComparingTo("750000.01");
		assertThat(accounts.money(road).committed().of(Source.COUNTY_MATCHING)).isEqualByComparingTo("250000.00");
	}

	@Test
	void aChangeIsBookedAsTheDifferenceAndAskedTwiceChangesNothingMore() {
		var road = projects.proposed("900000.00", "300000.00");
		approve(road, "1200000.00");
		for (var time = 0; time < 2; time++) {
			transaction.executeWithoutResult(status -> {
				changes.approve(road, new BigDecimal("1100000.00"));
				publisher.publishEvent(new ChangeApplied(road, UUID.randomUUID(), 1, new BigDecimal("1100000.00"), Instant.now()));
			});
		}
		assertThat(accounts.money(road).approved().total()).isEqualByComparingTo("1100000");
		assertThat(accounts.money(road).approved().of(Source.EAST_AID)).isEqualByComparingTo("825000");
	}

	@Test
	void aChangeTakesNothingAwayThatHasBeenPaid() {
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		transaction.executeWithoutResult(status -> {
			changes.approve(road, new BigDecimal("100000.00"));
			publisher.publishEvent(new ChangeApplied(road, UUID.randomUUID(), 1, new BigDecimal("100000.00"), Instant.now()));
		});
		assertThat(accounts.money(road).approved().total()).isEqualByComparingTo("480000");
		assertThat(accounts.money(road).committed().total()).isEqualByComparingTo("0");
	}

	@Test
	void whatACancelledProjectHasNotUsedGoesBackToItsSourcesAndNothingLeavesAnyMore() {
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		transaction.executeWithoutResult(status -> publisher.publishEvent(new CancellationAccepted(road, UUID.randomUUID(), Instant.now())));
		assertThat(accounts.money(road).returned().of(Source.EAST_AID)).isEqualByComparingTo("540000");
		assertThat(accounts.money(road).returned().of(Source.COUNTY_MATCHING)).isEqualByComparingTo("180000");
		projects.apply(road, "600000.00");
		projects.inspect(road, "95");
		assertThatThrownBy(() -> projects.settle(road)).isInstanceOf(ActRefused.class);
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("465600");
	}

	@Test
	void whatWasSettledBeforeACancellationIsRefusedAndNotPaid() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		projects.inspect(road, "45");
		projects.settle(road);
		transaction.executeWithoutResult(status -> publisher.publishEvent(new CancellationAccepted(road, UUID.randomUUID(), Instant.now())));
		projects.release(road);
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("0");
		assertThat(driver.open(road)).contains("payment-settlement");
	}

	private void approve(UUID road, String yuan) {
		transaction.executeWithoutResult(status -> {
			changes.approve(road, new BigDecimal(yuan));
			publisher.publishEvent(new ProjectApproved(road, 1, new BigDecimal(yuan), Instant.now()));
		});
	}

}
