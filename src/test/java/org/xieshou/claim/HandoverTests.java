package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.inbox.TaskClaims;
import org.xieshou.office.Delegating;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who leaves hands over what lies with them, to a colleague who may have it, and everybody concerned reads of it. */
@XieshouTest
class HandoverTests {

	private static final String OFFICE = "511322:office";

	private static final String LEAVING = "yingshan-office-director";

	private static final String COLLEAGUE = "yingshan-office-clerk";

	/** Inspected both roads, so that nothing else of them may go to them. */
	private static final String INSPECTOR = PaidRoads.INSPECTOR;

	@Autowired
	PaidRoads roads;

	@Autowired
	TaskClaims claims;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	DecisionLog decisions;

	@Autowired
	Delegating delegating;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	private UUID road;

	private String task;

	@BeforeEach
	void holdSomething() {
		jdbc.sql("select task_id from inbox_task where assignee = ?").param(LEAVING).query(String.class).list()
			.forEach(held -> claims.putBack(signedIn.official(LEAVING), held, UUID.randomUUID().toString()));
		road = roads.applied("400000.00");
		roads.inspect(road);
		task = jdbc.sql("select task_id from inbox_task where case_id = ? and form = 'payment-settlement'").param(road).query(String.class).single();
		claims.claim(signedIn.official(LEAVING), task, UUID.randomUUID().toString());
	}

	@AfterEach
	void end() {
		delegating.revokeAll();
	}

	@Test
	void theListNamesWhatLiesThereAndWhyALineCannotGo() {
		assertThat(choose(LEAVING, INSPECTOR)).hasStatusOk().bodyText().contains("核定本期金额").contains("接收人在本项目办理过“核查工程进度”");
		assertThat(choose(LEAVING, COLLEAGUE)).bodyText().contains("转到接收人名下").contains("value=\"task:" + task + "\"");
	}

	@Test
	void whatGoesIsTheColleaguesOnRecordAndOnTheirHomePage() {
		delegating.week(OFFICE, LEAVING, INSPECTOR);
		var delegation = jdbc.sql("select id from delegation where revoked_at is null").query(String.class).single();
		var id = made(hand(LEAVING, LEAVING, COLLEAGUE, List.of("task:" + task, "delegation:" + delegation)));
		assertThat(holder()).isEqualTo(COLLEAGUE);
		assertThat(delegating.revoked(delegation)).isTrue();
		assertThat(decisions.of(road.toString())).filteredOn(decision -> decision.act().equals("hand-over")).singleElement()
			.satisfies(decision -> assertThat(decision.reason()).isEqualTo("岗位调整"));
		assertThat(mvc.get().uri("/").with(signedIn.as(COLLEAGUE))).bodyText().contains("向您移交了 2 项工作").contains("/handovers/" + id);
		assertThat(mvc.get().uri("/handovers/{id}", id).with(signedIn.as(COLLEAGUE))).bodyText().contains("工作交接清单").contains("共移交 2 项");
		assertThat(mvc.get().uri("/handovers/{id}.xlsx", id).with(signedIn.as(COLLEAGUE))).hasStatusOk();
		assertThat(mvc.post().uri("/handovers/{id}/receipt", id).with(signedIn.as(LEAVING)).with(csrf())).hasStatus(403);
		assertThat(mvc.post().uri("/handovers/{id}/receipt", id).with(signedIn.as(COLLEAGUE)).with(csrf())).hasStatus3xxRedirection();
		assertThat(mvc.get().uri("/").with(signedIn.as(COLLEAGUE))).bodyText().doesNotContain("/handovers/" + id);
	}

	@Test
	void whatTheSeparationOfDutiesForbidsStaysWithItsReason() {
		var id = made(hand(LEAVING, LEAVING, INSPECTOR, List.of("task:" + task)));
		assertThat(holder()).isEqualTo(LEAVING);
		assertThat(mvc.get().uri("/handovers/{id}", id).with(signedIn.as(LEAVING))).bodyText().contains("未移交 1 项").contains("接收人在本项目办理过");
		assertThat(decisions.of(road.toString())).noneMatch(decision -> decision.act().equals("hand-over"));
	}

	@Test
	void onlyThePersonTheHeadAndTheDirectoryAdministratorHandOver() {
		for (var stranger : List.of(COLLEAGUE, "yilong-office-director", "nanchong-process-admin", "nanchong-auditor", "yingshan-finance-director")) {
			assertThat(hand(stranger, LEAVING, COLLEAGUE, List.of("task:" + task))).as(stranger).hasStatus(403);
		}
		assertThat(holder()).isEqualTo(LEAVING);
		made(hand("nanchong-directory-admin", LEAVING, COLLEAGUE, List.of("task:" + task)));
		made(hand(LEAVING, COLLEAGUE, INSPECTOR, List.of("task:" + task)));
	}

	@Test
	void aDeputyHandsNothingOverAndNobodyOutsideTheOfficeTakes() {
		var place = delegating.week(OFFICE, LEAVING, INSPECTOR);
		var deputy = SignedInAs.as(signedIn.official(INSPECTOR).actingFor(place));
		assertThat(mvc.post().uri("/handovers").param("key", "k").param("office", OFFICE).param("person", LEAVING).param("colleague", COLLEAGUE)
			.param("chosen", "task:" + task).param("reason", "x").with(deputy).with(csrf())).hasStatus(403);
		assertThat(hand(LEAVING, LEAVING, "yilong-office-clerk", List.of("task:" + task))).hasStatus(422);
		assertThat(holder()).isEqualTo(LEAVING);
	}

	@Test
	void whatIsNotTheirsIsNotHandedOverWhateverIsPosted() {
		var other = roads.settled("400000.00");
		var foreign = jdbc.sql("select task_id from inbox_task where case_id = ? and form = 'release-funds'").param(other).query(String.class).single();
		made(hand(LEAVING, LEAVING, COLLEAGUE, List.of("task:" + foreign, "case:" + other, "nonsense")));
		assertThat(jdbc.sql("select assignee from inbox_task where task_id = ?").param(foreign).query(String.class).list()).containsOnlyNulls();
		assertThat(decisions.of(other.toString())).noneMatch(decision -> decision.act().equals("hand-over"));
	}

	@Test
	void strangersSeeNeitherTheSheetNorThatThereIsOne() {
		var id = made(hand(LEAVING, LEAVING, COLLEAGUE, List.of("task:" + task)));
		assertThat(mvc.get().uri("/handovers/{id}", id).with(signedIn.as("yilong-office-clerk"))).hasStatus(404);
		assertThat(mvc.get().uri("/handovers/{id}.xlsx", id).with(signedIn.as("yilong-office-clerk"))).hasStatus(404);
		assertThat(mvc.get().uri("/handovers").with(signedIn.as(COLLEAGUE))).bodyText().contains("营山县乡村振兴办公室 主任 移交 营山县乡村振兴办公室 经办员");
		assertThat(mvc.get().uri("/handovers.xlsx").with(signedIn.as("nanchong-auditor"))).hasStatusOk();
	}

	private String holder() {
		return jdbc.sql("select assignee from inbox_task where task_id = ?").param(task).query(String.class).single();
	}

	private MvcTestResult choose(String person, String colleague) {
		return mvc.get().uri("/handovers/new").param("person", person).param("colleague", colleague).with(signedIn.as(LEAVING)).exchange();
	}

	private MvcTestResult hand(String by, String person, String colleague, List<String> chosen) {
		return mvc.post().uri("/handovers").param("key", UUID.randomUUID().toString()).param("office", OFFICE).param("person", person)
			.param("colleague", colleague).param("chosen", chosen.toArray(String[]::new)).param("reason", "岗位调整").with(signedIn.as(by)).with(csrf()).exchange();
	}

	private static String made(MvcTestResult answer) {
		assertThat(answer).hasStatus3xxRedirection();
		return answer.getResponse().getRedirectedUrl().replace("/handovers/", "");
	}

}
