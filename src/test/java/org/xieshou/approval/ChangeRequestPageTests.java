package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.project.Projects;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page on which a change is requested, the section that shows it, and who must not see either. */
@XieshouTest
class ChangeRequestPageTests {

	private static final String TOWNSHIP = Cast.TOWNSHIP;

	@Autowired
	Cast cast;

	@Autowired
	ChangeRequests requests;

	@Autowired
	Projects projects;

	@Autowired
	MockMvcTester pages;

	@Autowired
	SignedInAs people;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToRealTime() {
		clock.reset();
	}

	@Test
	void thePageShowsThePresentPlanBesideTheFormForTheNewOne() {
		var id = cast.approvedRoad();
		assertThat(open(TOWNSHIP, id)).hasStatusOk().bodyText()
			.contains("原方案（第 1 版）", "硬化通村公路，设错车道。", "水泥路 3.2 公里", "东部援助 · 路面工程 300,000.00", "新方案", "提出申请", "name=\"budget[0].amount\"")
			.doesNotContain("??", "th:");
	}

	@Test
	void thePageIsThereInEnglish() {
		var id = cast.approvedRoad();
		assertThat(pages.get().uri("/cases/{id}/change-requests/new?lang=en", id).with(people.as(TOWNSHIP)).exchange()).hasStatusOk()
			.bodyText().contains("Present plan (version 1)", "Submit the request").doesNotContain("??");
	}

	@Test
	void aRequestedChangeIsOpenAndShownOnTheCasePageSideBySide() {
		var id = cast.approvedRoad();
		var entered = entered(id);
		entered.put("scope", List.of("改走南线。"));
		assertThat(post(TOWNSHIP, id, entered)).hasStatus3xxRedirection();
		assertThat(requests.of(id)).singleElement().satisfies(change -> {
			assertThat(change.plan().scope()).isEqualTo("改走南线。");
			assertThat(change.plan().budget()).hasSize(2);
		});
		assertThat(pages.get().uri("/cases/{id}", id).with(people.as(Cast.COUNTY)).exchange()).hasStatusOk().bodyText()
			.contains("第 1 次申请：方案变更", "办理中，暂停拨款", "改走南线。", "有改动", "未改动");
	}

	@Test
	void aCancellationNeedsNoPlan() {
		var id = cast.approvedRoad();
		var entered = entered(id);
		entered.put("kind", List.of("cancel"));
		assertThat(post(TOWNSHIP, id, entered)).hasStatus3xxRedirection();
		assertThat(requests.of(id)).singleElement().satisfies(change -> assertThat(change.isCancellation()).isTrue());
	}

	@Test
	void aPlanThatChangesNothingOrAMissingReasonIsSentBackWithWhatWasEntered() {
		var id = cast.approvedRoad();
		assertThat(post(TOWNSHIP, id, entered(id))).hasStatus(422).bodyText().contains("新方案和原方案相同");
		var silent = entered(id);
		silent.put("scope", List.of("改走南线。"));
		silent.put("reason", List.of(""));
		assertThat(post(TOWNSHIP, id, silent)).hasStatus(422).bodyText().contains("改走南线。", "理由");
		assertThat(requests.of(id)).isEmpty();
	}

	@Test
	void theFieldsOfThePlanHideWhereTheProjectIsToBeCancelled() {
		var id = cast.approvedRoad();
		var entered = entered(id);
		entered.put("kind", List.of("cancel"));
		assertThat(send("/cases/" + id + "/change-requests/form", TOWNSHIP, entered)).hasStatusOk().bodyText()
			.contains("hidden=\"hidden\"").doesNotContain("<html");
	}

	@Test
	void othersReadWhyTheyCannotRequestAndAreRefusedWhenTheyTry() {
		var id = cast.approvedRoad();
		assertThat(open(Cast.FINANCE, id)).hasStatusOk().bodyText().contains("只有实施单位和县级主管单位可以申请变更").doesNotContain("<textarea");
		var entered = entered(id);
		entered.put("kind", List.of("cancel"));
		assertThat(post(Cast.FINANCE, id, entered)).hasStatus(403);
		assertThat(requests.isOpen(id)).isFalse();
	}

	@Test
	void theSecondToRequestIsToldThatOneIsOpen() {
		var id = cast.approvedRoad();
		cast.requestCancellation(id);
		var entered = entered(id);
		entered.put("kind", List.of("cancel"));
		assertThat(post(Cast.COUNTY, id, entered)).hasStatus(409).bodyText().contains("已有一份变更申请在办理");
	}

	@Test
	void whoMayNotSeeTheCaseIsToldThatThereIsNone() {
		var id = cast.approvedRoad();
		assertThat(open("yilong-office-clerk", id)).hasStatus(404);
		assertThat(post("yilong-office-clerk", id, entered(id))).hasStatus(404);
		assertThat(open(TOWNSHIP, UUID.randomUUID())).hasStatus(404);
		assertThat(pages.get().uri("/cases/{id}/change-requests/new", id).exchange()).hasStatus3xxRedirection();
	}

	@Test
	void theCasePageShowsWhoReviewedAndDecidedAndByWhichRules() {
		var id = cast.approvedRoad();
		assertThat(pages.get().uri("/cases/{id}", id).with(people.as(Cast.COUNTY)).exchange()).hasStatusOk().bodyText()
			.contains("营山县财政局", "会审", "领导小组决策", "会议 2026年第11次", "280,000.00", "适用的规则", "项目审批权限原则上下放到县", "申请变更或终止")
			.doesNotContain("??");
	}

	private MvcTestResult open(String person, UUID id) {
		return pages.get().uri("/cases/{id}/change-requests/new", id).with(people.as(person)).exchange();
	}

	private MvcTestResult post(String person, UUID id, Map<String, List<String>> entered) {
		return send("/cases/" + id + "/change-requests", person, entered);
	}

	private MvcTestResult send(String address, String person, Map<String, List<String>> entered) {
		var request = pages.post().uri(address).with(csrf()).with(people.as(person)).param("key", UUID.randomUUID().toString());
		entered.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return request.exchange();
	}

	/** What a browser sends when nothing but the reason was entered. */
	private Map<String, List<String>> entered(UUID id) {
		var entered = new HashMap<String, List<String>>(Map.of("kind", List.of("change"), "reason", List.of("山体滑坡，线路须改道。")));
		PlanAnswers.from(projects.get(id).plan()).forEach((key, value) -> {
			if (value instanceof List<?> rows) {
				for (var row = 0; row < rows.size(); row++) {
					var name = key + "[" + row + "].";
					((Map<?, ?>) rows.get(row)).forEach((cell, content) -> entered.put(name + cell, List.of(content.toString())));
				}
			}
			else {
				entered.put(key, List.of(value.toString()));
			}
		});
		return entered;
	}

}
