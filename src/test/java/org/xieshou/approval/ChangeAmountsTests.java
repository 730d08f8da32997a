package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.project.Projects;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;

/** For how much a changed plan may be approved. */
@XieshouTest
class ChangeAmountsTests {

	@Autowired
	Cast cast;

	@Autowired
	ChangeRequests requests;

	@Autowired
	Projects projects;

	@Autowired
	MovableClock clock;

	@Autowired
	CountyMoney money;

	@AfterEach
	void backToRealTime() {
		clock.reset();
	}

	@Test
	void neverLessThanWasPaidAlready() {
		var id = cast.approvedRoad();
		cast.requestChange(id, "只修一段。", "200000");
		var amounts = new ChangeAmounts(projects, List.of(project -> new BigDecimal("150000")), money);
		var change = requests.of(id).get(0);
		assertThat(amounts.check(change, new BigDecimal("149999.99")).refusals()).singleElement()
			.satisfies(why -> assertThat(why.message()).isEqualTo("approval.refused.belowPaid"));
		assertThat(amounts.check(change, new BigDecimal("150000")).isAccepted()).isTrue();
	}

}
