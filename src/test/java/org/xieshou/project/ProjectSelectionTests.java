package org.xieshou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.Cases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handing a proposal in. */
@XieshouTest
class ProjectSelectionTests {

	@Autowired
	TableOwner owner;

	@Autowired
	ProjectSelection selection;

	@Autowired
	Projects projects;

	@Autowired
	ProjectChanges changes;

	@Autowired
	Cases cases;

	@Autowired
	DecisionLog decisions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aProposalBecomesAProjectWithItsPlanAndACaseAndADecision() {
		var project = projects.get(selection.propose(Proposals.road(), Proposals.COMMITTEE));
		assertThat(project.number()).matches("XS-511322-\\d{4}-\\d{4}");
		assertThat(project.county()).isEqualTo("511322");
		assertThat(project.implementer()).isEqualTo("511322121:township");
		assertThat(project.lineFunction()).isEqualTo("transport");
		assertThat(project.plan().total()).isEqualByComparingTo("400000");
		assertThat(project.plan().from(Source.EAST_AID)).isEqualByComparingTo("300000");
		assertThat(project.plan().milestones()).extracting(Milestone::name).containsExactly("路基完成", "完工");
		assertThat(cases.get(project.id()).placeName()).contains("营山县").contains("古佛村");
		assertThat(decisions.of(project.id().toString())).singleElement()
			.satisfies(decision -> assertThat(decision.act()).isEqualTo("propose"));
	}

	@Test
	void numbersOfACountyFollowEachOther() {
		var first = number(projects.get(selection.propose(Proposals.road(), Proposals.COMMITTEE)));
		var second = number(projects.get(selection.propose(Proposals.road(), Proposals.COMMITTEE)));
		assertThat(second).isEqualTo(first + 1);
	}

	@Test
	void nobodyProposesOutsideTheirTerritory() {
		var elsewhere = new Actor("xinzheng-clerk", "新政镇 经办员", "511324101:township", "新政镇人民政府");
		assertThat(selection.check(Proposals.road(), elsewhere)).extracting(Fault::message)
			.containsExactly("proposal.fault.place.outside", "proposal.fault.villages.outside");
		assertThatThrownBy(() -> selection.propose(Proposals.road(), elsewhere))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aBureauDoesNotProposeEvenAtHome() {
		var bureau = new Actor("yingshan-finance-clerk", "营山县财政局 经办员", "511322:finance", "营山县财政局");
		assertThat(selection.check(Proposals.road(), bureau)).extracting(Fault::field).containsExactly("place");
	}

	@Test
	void withoutAMeasurableGoalNothingIsHandedIn() {
		var p = Proposals.plan();
		var vague = new Plan(1, p.scope(), p.quantities(), p.budget(), p.milestones(),
				List.of(new Indicator("群众满意", "大幅提高", "无")), 1, 1, 0, 0, p.contacts());
		assertThat(selection.check(Proposals.road(vague), Proposals.COMMITTEE)).extracting(Fault::message)
			.containsExactly("proposal.fault.indicators.target");
	}

	@Test
	void aChangedPlanIsANewVersionBesideTheOld() {
		var id = selection.propose(Proposals.road(), Proposals.COMMITTEE);
		var p = Proposals.plan();
		changes.applyPlan(id, new Plan(9, "加宽路面。", p.quantities(), p.budget().subList(0, 1), p.milestones(),
				p.indicators(), 120, 410, 45, 150, p.contacts()));
		assertThat(projects.get(id).plan().version()).isEqualTo(2);
		assertThat(projects.plans(id)).extracting(Plan::scope).containsExactly(p.scope(), "加宽路面。");
		assertThat(cases.get(id).amount()).isEqualByComparingTo("300000");
	}

	@Test
	void noPlanIsEverAltered() {
		var id = selection.propose(Proposals.road(), Proposals.COMMITTEE);
		assertThatThrownBy(() -> owner.jdbc().sql("update plan_budget set amount = 1 where project = ?").param(id).update())
			.hasMessageContaining("never altered");
	}

	@Test
	void theApprovedAmountIsWhatTheProjectCosts() {
		var id = selection.propose(Proposals.road(), Proposals.COMMITTEE);
		changes.approve(id, new BigDecimal("380000"));
		assertThat(projects.get(id).amount()).isEqualByComparingTo("380000");
		assertThat(cases.get(id).state()).isEqualTo("passed");
	}

	private static int number(Project project) {
		return Integer.parseInt(project.number().substring(project.number().length() - 4));
	}

}
