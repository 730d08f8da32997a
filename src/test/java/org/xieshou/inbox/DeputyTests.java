package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.office.DelegatedWork;
import org.xieshou.office.Delegating;
import org.xieshou.security.Official;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A deputy works at the desk of whom they act for, as long as they are deputy, and everything says both names. */
@XieshouTest
class DeputyTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private static final String ACCOUNTANT = "yingshan-finance-accountant";

	private static final String BOTH = "营山县财政局 会计 代 营山县财政局 经办员";

	@Autowired
	Desk desk;

	@Autowired
	Delegating delegating;

	@Autowired
	TaskClaims claims;

	@Autowired
	InboxTable table;

	@Autowired
	InboxCounts counts;

	@Autowired
	DecisionLog decisions;

	@Autowired
	MockMvcTester mvc;

	@AfterEach
	void end() {
		delegating.revokeAll();
	}

	@Test
	void whatTheAbsentHeldIsTheDeputysToDo() {
		var task = claimedByTheAbsent();
		var deputy = deputy(DelegatedWork.WHOLE);
		assertThat(refusal(desk.official(ACCOUNTANT), task).kind()).isEqualTo(ActRefused.Kind.OVERTAKEN);
		claims.putBack(deputy, task, key());
		assertThat(table.find(task).orElseThrow().assignee()).isNull();
	}

	@Test
	void whatTheDeputyTakesLiesOnTheDeskOfTheAbsentUnderBothNames() {
		var road = desk.open(Desk.FINANCE);
		var deputy = deputy(DelegatedWork.WHOLE);
		claims.claim(deputy, desk.task(road), key());
		assertThat(table.find(desk.task(road)).orElseThrow()).satisfies(task -> assertThat(task.assignee()).isEqualTo(CLERK))
			.satisfies(task -> assertThat(task.assigneeName()).isEqualTo(BOTH));
		var claimed = decisions.of(road.toString()).stream().filter(decision -> decision.act().equals("claim")).findFirst().orElseThrow();
		assertThat(claimed.actor().person()).isEqualTo(ACCOUNTANT);
		assertThat(claimed.actor().onBehalfOf()).isEqualTo(CLERK);
		assertThat(claimed.actor().name()).isEqualTo(BOTH);
		delegating.revokeAll();
		claims.putBack(desk.official(CLERK), desk.task(road), key());
	}

	@Test
	void aRevokedDeputyIsRefusedAtTheMomentOfTheAct() {
		var task = desk.task(desk.open(Desk.FINANCE));
		var deputy = deputy(DelegatedWork.WHOLE);
		delegating.revokeAll();
		assertThat(refusal(deputy, task)).satisfies(refused -> assertThat(refused.kind()).isEqualTo(ActRefused.Kind.OVERTAKEN))
			.satisfies(refused -> assertThat(refused.problems().get(0).message()).isEqualTo("inbox.refused.behalf.ended"));
		assertThat(table.find(task).orElseThrow().assignee()).isNull();
	}

	@Test
	void aDeputyWhoseDaysAreOverIsRefusedAndNoLongerOfferedThePlace() {
		var task = desk.task(desk.open(Desk.FINANCE));
		var key = delegating.week(Desk.FINANCE, CLERK, ACCOUNTANT);
		var deputy = desk.official(ACCOUNTANT).actingFor(key);
		delegating.runOut(key);
		assertThat(refusal(deputy, task).kind()).isEqualTo(ActRefused.Kind.OVERTAKEN);
		assertThat(desk.official(ACCOUNTANT).offices()).extracting(Official.ActingOffice::behalf).containsOnlyNulls();
	}

	@Test
	void namedStepsAreAllADeputyMayDo() {
		var road = desk.open(Desk.FINANCE);
		var other = deputy(new DelegatedWork(Set.of("payment-settlement"), ""));
		assertThat(refusal(other, desk.task(road))).satisfies(refused -> assertThat(refused.kind()).isEqualTo(ActRefused.Kind.NOT_YOURS))
			.satisfies(refused -> assertThat(refused.problems().get(0).message()).isEqualTo("inbox.refused.behalf.scope"));
		delegating.revokeAll();
		claims.claim(deputy(new DelegatedWork(Set.of("desk-check"), "511322121")), desk.task(road), key());
	}

	@Test
	void casesElsewhereAreNotADeputysOfOneTownship() {
		var task = desk.task(desk.open(Desk.FINANCE));
		assertThat(refusal(deputy(new DelegatedWork(Set.of(), "511322219")), task).problems().get(0).message()).isEqualTo("inbox.refused.behalf.scope");
	}

	@Test
	void aDeputyOfOtherStepsHasNothingToDoInTheList() {
		claimedByTheAbsent();
		assertThat(counts.of(deputy(DelegatedWork.WHOLE)).todo()).isPositive();
		delegating.revokeAll();
		assertThat(counts.of(deputy(new DelegatedWork(Set.of("payment-settlement"), "511322999"))).todo()).isZero();
	}

	@Test
	void aForgedPlaceIsNobodys() {
		var task = desk.task(desk.open(Desk.FINANCE));
		var deputy = deputy(DelegatedWork.WHOLE);
		var behalf = deputy.behalf().orElseThrow();
		var forged = new Official.ActingOffice("511322:office", "x", behalf);
		var self = desk.official("yingshan-office-clerk");
		assertThat(refusal(new Official(self.person(), self.name(), forged, java.util.List.of(forged), self.roles()), task)).isNotNull();
		var stranger = new Official.ActingOffice(Desk.FINANCE, "x", behalf);
		assertThat(refusal(new Official(self.person(), self.name(), stranger, java.util.List.of(stranger), self.roles()), task).kind())
			.isEqualTo(ActRefused.Kind.OVERTAKEN);
	}

	@Test
	void theDeputyChoosesThePlaceAndIsThemselvesAgainOnceItIsGone() {
		var road = desk.open(Desk.FINANCE);
		var key = delegating.week(Desk.FINANCE, CLERK, ACCOUNTANT);
		var session = signIn();
		assertThat(mvc.post().uri("/office").param("office", key).cookie(session).with(csrf())).hasStatus3xxRedirection();
		assertThat(mvc.get().uri("/inbox").cookie(session)).bodyText().contains(BOTH);
		delegating.revoke(key);
		var refused = mvc.post().uri("/tasks/{id}/claim", desk.task(road)).param("key", key()).cookie(session).with(csrf()).exchange();
		assertThat(refused).hasStatus(409).bodyText().contains("委托或代理已经结束").doesNotContain(BOTH);
		assertThat(mvc.get().uri("/inbox").cookie(session)).hasStatusOk().bodyText().contains("营山县财政局 会计").doesNotContain(BOTH);
		assertThat(decisions.of(road.toString())).noneMatch(decision -> decision.act().equals("claim"));
	}

	@Test
	void aDeputyForStepsDoesNothingElseInThePlace() {
		var key = delegating.week(Desk.FINANCE, CLERK, ACCOUNTANT, new DelegatedWork(Set.of("payment-settlement"), ""));
		var session = signIn();
		mvc.post().uri("/office").param("office", key).cookie(session).with(csrf()).exchange();
		assertThat(mvc.post().uri("/payments").param("key", key()).cookie(session).with(csrf())).hasStatus(403).bodyText().contains("代办的范围");
		assertThat(mvc.get().uri("/payments").cookie(session)).hasStatusOk();
	}

	private Cookie signIn() {
		return mvc.post().uri("/sign-in").param("person", ACCOUNTANT).with(csrf()).exchange().getResponse().getCookie("SESSION");
	}

	private String claimedByTheAbsent() {
		var task = desk.task(desk.open(Desk.FINANCE));
		claims.claim(desk.official(CLERK), task, key());
		return task;
	}

	private Official deputy(DelegatedWork work) {
		var place = delegating.week(Desk.FINANCE, CLERK, ACCOUNTANT, work);
		return desk.official(ACCOUNTANT).actingFor(place);
	}

	private ActRefused refusal(Official official, String task) {
		var refused = catchThrowableOfType(ActRefused.class, () -> claims.claim(official, task, key()));
		assertThat(refused).isNotNull();
		return refused;
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
