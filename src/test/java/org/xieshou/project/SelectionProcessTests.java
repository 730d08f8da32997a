package org.xieshou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.Cases;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.process.PathWalked;

import org.springframework.beans.factory.annotation.Autowired;

/** Every path through the selection: from the village's proposal to the partner's commitment. */
@XieshouTest
@PassesEveryNode("selection")
class SelectionProcessTests {

	@Autowired
	ProjectSelection selection;

	@Autowired
	Projects projects;

	@Autowired
	ProjectPool pool;

	@Autowired
	ProposalReturns returns;

	@Autowired
	Recommendations recommendations;

	@Autowired
	Cases cases;

	@Autowired
	CaseDriver officials;

	@Autowired
	PathWalked path;

	@Autowired
	Clock clock;

	@Test
	void aVillagesProposalIsCheckedScreenedRecommendedAndPicked() {
		var project = proposeByVillage();
		check(project, "pass", null);
		screen(project, "pool", Map.of());
		recommend(project, "3307");
		pick(project, "280000");
		assertThat(projects.get(project).committed()).isEqualByComparingTo("280000");
		assertThat(projects.get(project).partner()).isEqualTo("3307");
		passed(project, "end_committed");
	}

	@Test
	void aTownshipsProposalGoesStraightToTheCounty() {
		var project = proposeByTownship();
		assertThat(officials.open(project)).containsExactly("screening");
		passed(project);
	}

	@Test
	void withoutMinutesOfTheVillageMeetingTheTownshipCannotLetItPass() {
		var project = proposeByVillage();
		assertThatThrownBy(() -> officials.answer("wanglonghu-township-clerk", project, "township-check",
				Map.of("minutes", "missing", "need", "sound", "beneficiaries", "true", "outcome", "pass")))
			.isInstanceOf(ActRefused.class);
		assertThat(officials.open(project)).containsExactly("township-check");
	}

	@Test
	void theTownshipReturnsAProposalAndItComesBackThroughTheTownship() {
		var project = proposeByVillage();
		check(project, "return", "请补充配套资金来源");
		assertThat(returns.open(project).orElseThrow().reason()).isEqualTo("请补充配套资金来源");
		resubmit("gufo-village-clerk", project);
		assertThat(returns.open(project)).isEmpty();
		assertThat(officials.open(project)).containsExactly("township-check");
		passed(project);
	}

	@Test
	void theTownshipDeclinesAProposal() {
		var project = proposeByVillage();
		check(project, "decline", "上年已实施同类项目");
		assertThat(cases.get(project).state()).isEqualTo("declined");
		passed(project, "end_declined");
	}

	@Test
	void theCountyReturnsToThePreviousStep() {
		var project = proposeByVillage();
		check(project, "pass", null);
		screen(project, "return", Map.of("returnTo", "previous", "afterReturn", "again", "reason", "请乡镇核实受益户"));
		assertThat(officials.open(project)).containsExactly("township-check");
		passed(project);
	}

	@Test
	void aReturnToTheProposerGoesThroughAllStepsAgain() {
		var project = proposeByVillage();
		check(project, "pass", null);
		screen(project, "return", Map.of("returnTo", "proposer", "afterReturn", "again", "reason", "建设内容与现场不符"));
		resubmit("gufo-village-director", project);
		assertThat(officials.open(project)).containsExactly("township-check");
		passed(project);
	}

	@Test
	void aReturnToTheProposerComesStraightBackWhenAskedTo() {
		var project = proposeByVillage();
		check(project, "pass", null);
		screen(project, "return", Map.of("returnTo", "proposer", "afterReturn", "straight", "reason", "建设内容与现场不符"));
		resubmit("gufo-village-clerk", project);
		assertThat(officials.open(project)).containsExactly("screening");
		passed(project);
	}

	@Test
	void aTownshipsOwnProposalIsReturnedToItselfWhicheverWayWasAsked() {
		var project = proposeByTownship();
		screen(project, "return", Map.of("returnTo", "previous", "afterReturn", "again", "reason", "请补充指标"));
		resubmit("wanglonghu-township-clerk", project);
		assertThat(officials.open(project)).containsExactly("screening");
		passed(project);
	}

	@Test
	void theProposerWithdraws() {
		var project = proposeByVillage();
		check(project, "return", "请补充配套资金来源");
		officials.answer("gufo-village-clerk", project, "proposal-revision",
				Map.of("outcome", "withdraw", "reason", "群众意见不统一"));
		assertThat(cases.get(project).state()).isEqualTo("withdrawn");
		passed(project, "end_withdrawn");
	}

	@Test
	void theCountyDeclinesAfterScreening() {
		var project = proposeByTownship();
		screen(project, "decline", Map.of("countyTown", "yes", "reason", "资金主要用于场镇建设"));
		assertThat(cases.get(project).state()).isEqualTo("declined");
		passed(project, "end_declined");
	}

	@Test
	void aKnownFaultNeedsARemedyBeforeTheProjectEntersThePool() {
		var project = proposeByTownship();
		assertThatThrownBy(() -> screen(project, "pool", Map.of("onlyInfrastructure", "yes")))
			.isInstanceOf(ActRefused.class);
		screen(project, "pool", Map.of("onlyInfrastructure", "yes", "remedy", "同步发展沿线柑橘产业"));
		assertThat(officials.open(project)).containsExactly("recommendation");
	}

	@Test
	void nothingOnTheNegativeListEntersThePool() {
		var project = proposeByTownship();
		assertThatThrownBy(() -> screen(project, "pool", Map.of("negativeList", "yes"))).isInstanceOf(ActRefused.class);
	}

	@Test
	void nobodyScreensOnADayBeforeTheProposal() {
		var project = proposeByTownship();
		assertThatThrownBy(() -> screen(project, "pool", Map.of("visitedOn", LocalDate.of(2020, 1, 1).toString())))
			.isInstanceOf(ActRefused.class);
	}

	@Test
	void aPartnerPassesAndTheProjectIsRecommendedToAnother() {
		var project = proposeByTownship();
		screen(project, "pool", Map.of());
		recommend(project, "3303");
		officials.answer("wenzhou-cooperation-clerk", project, "partner-pick",
				Map.of("outcome", "pass-on", "reason", "今年资金已安排完毕"));
		assertThat(recommendations.all(project)).singleElement()
			.satisfies(each -> assertThat(each.refusal()).isEqualTo("今年资金已安排完毕"));
		recommend(project, "3301");
		pick(project, "300000");
		passed(project, "end_committed");
	}

	@Test
	void aPartnerCommitsNoMoreThanWasAskedFor() {
		var project = proposeByTownship();
		screen(project, "pool", Map.of());
		recommend(project, "3307");
		assertThatThrownBy(() -> pick(project, "300000.01")).isInstanceOf(ActRefused.class);
	}

	@Test
	void theCountyTakesAProjectOutOfThePool() {
		var project = proposeByTownship();
		screen(project, "pool", Map.of());
		officials.answer("yingshan-office-clerk", project, "recommendation",
				Map.of("outcome", "decline", "reason", "已由省级资金解决"));
		assertThat(cases.get(project).state()).isEqualTo("declined");
		passed(project, "end_declined");
	}

	private UUID proposeByVillage() {
		return selection.propose(Proposals.road(), Proposals.COMMITTEE);
	}

	private UUID proposeByTownship() {
		return selection.propose(Proposals.road(), Proposals.TOWNSHIP);
	}

	private void check(UUID project, String outcome, String reason) {
		var answers = new HashMap<String, Object>(Map.of("minutes", "complete", "need", "sound", "beneficiaries", "true",
				"outcome", outcome));
		if (reason != null) {
			answers.put("reason", reason);
		}
		officials.answer("wanglonghu-township-clerk", project, "township-check", answers);
	}

	private void screen(UUID project, String outcome, Map<String, Object> more) {
		var answers = new HashMap<String, Object>(Map.of("visitedOn", LocalDate.now(clock).toString(), "findings",
				"走访六户，与申报相符", "countyTown", "no", "onlyInfrastructure", "no", "missesRegistered", "no", "negativeList",
				"no", "outcome", outcome));
		answers.putAll(more);
		officials.answer("yingshan-office-inspector", project, "screening", answers);
	}

	private void recommend(UUID project, String partner) {
		officials.answer("yingshan-office-clerk", project, "recommendation",
				Map.of("outcome", "recommend", "partner", partner, "opinion", "群众急需，配套已落实"));
	}

	private void pick(UUID project, String amount) {
		var partner = Map.of("3301", "hangzhou", "3303", "wenzhou", "3307", "jinhua").get(projects.get(project).partner());
		officials.answer(partner + "-cooperation-clerk", project, "partner-pick",
				Map.of("outcome", "commit", "amount", new BigDecimal(amount)));
	}

	private void resubmit(String person, UUID project) {
		officials.answer(person, project, "proposal-revision", Map.of("outcome", "resubmit", "opinion", "已逐条修改"));
	}

	/** The case went through the given nodes. */
	private void passed(UUID project, String... nodes) {
		assertThat(path.of(project, "selection")).containsAll(List.of(nodes));
	}

}
