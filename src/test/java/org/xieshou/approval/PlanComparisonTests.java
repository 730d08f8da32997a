package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.xieshou.project.Plan;
import org.xieshou.project.Proposals;
import org.xieshou.project.Quantity;

/** When two versions of a plan are the same. */
class PlanComparisonTests {

	@Test
	void theSameNumberWrittenOtherwiseIsNoChange() {
		assertThat(PlanComparison.same(Proposals.plan(), built("3.2000"))).isTrue();
		assertThat(PlanComparison.same(Proposals.plan(), Proposals.plan().as(7))).isTrue();
	}

	@Test
	void anotherNumberIsAChange() {
		assertThat(PlanComparison.same(Proposals.plan(), built("3.3"))).isFalse();
	}

	@Test
	void aPlanSurvivesItsForm() {
		assertThat(PlanComparison.same(Proposals.plan(), PlanAnswers.read(PlanAnswers.from(Proposals.plan())))).isTrue();
	}

	@Test
	void aPlanSurvivesItsRecord() {
		assertThat(PlanComparison.same(Proposals.plan(), PlanJson.read(PlanJson.write(Proposals.plan())))).isTrue();
	}

	private static Plan built(String kilometres) {
		var p = Proposals.plan();
		return new Plan(1, p.scope(), List.of(new Quantity("水泥路", new BigDecimal(kilometres), "公里")), p.budget(), p.milestones(),
				p.indicators(), 120, 410, 45, 150, p.contacts());
	}

}
