package org.xieshou.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.office.Delegating;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.office.Personnel;
import org.xieshou.office.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Delegations and substitutions are made, announced, seen and ended by those who may, and by nobody else. */
@XieshouTest
class DelegationPageTests {

	private static final String OFFICE = "511322:finance";

	private static final String CLERK = "yingshan-finance-clerk";

	private static final String DIRECTOR = "yingshan-finance-director";

	private static final String ACCOUNTANT = "yingshan-finance-accountant";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	Delegating delegating;

	@Autowired
	DecisionLog decisions;

	@Autowired
	Personnel personnel;

	@Autowired
	Clock clock;

	@AfterEach
	void end() {
		delegating.revokeAll();
		personnel.bring(PersonId.of(CLERK), "营山县财政局 经办员", Set.of(Role.OFFICIAL), Map.of(OfficeId.of(OFFICE), Duty.CLERK));
	}

	@Test
	void whoGoesAwayNamesADeputyAndBothAndTheOfficeReadOfIt() {
		assertThat(make(signedIn.as(CLERK), CLERK, ACCOUNTANT)).hasStatus3xxRedirection();
		assertThat(home(CLERK)).bodyText().contains("营山县财政局 会计 正在营山县财政局代您办理全部工作");
		assertThat(home(ACCOUNTANT)).bodyText().contains("您正在营山县财政局代 营山县财政局 经办员 办理全部工作").contains("以代 营山县财政局 经办员 的身份办理");
		assertThat(home(DIRECTOR)).bodyText().contains("营山县财政局：营山县财政局 会计 代 营山县财政局 经办员 办理全部工作");
		assertThat(home("yingshan-office-clerk")).bodyText().doesNotContain("代 营山县财政局 经办员");
		assertThat(decisions.of("office:" + OFFICE)).last().satisfies(made -> assertThat(made.act()).isEqualTo("delegate"))
			.satisfies(made -> assertThat(made.reason()).isEqualTo("外出学习"));
	}

	@Test
	void theHeadAndTheDirectoryAdministratorNameSubstitutesButColleaguesDoNot() {
		assertThat(make(signedIn.as(ACCOUNTANT), CLERK, ACCOUNTANT)).hasStatus(403);
		assertThat(make(signedIn.as("yilong-finance-director"), CLERK, ACCOUNTANT)).hasStatus(403);
		assertThat(make(signedIn.as("nanchong-process-admin"), CLERK, ACCOUNTANT)).hasStatus(403);
		assertThat(make(signedIn.as(DIRECTOR), CLERK, ACCOUNTANT)).hasStatus3xxRedirection();
		assertThat(decisions.of("office:" + OFFICE)).last().satisfies(made -> assertThat(made.act()).isEqualTo("substitute"));
		delegating.revokeAll();
		assertThat(make(signedIn.as("nanchong-directory-admin"), CLERK, ACCOUNTANT)).hasStatus3xxRedirection();
	}

	@Test
	void whatIsWrongIsSaidAtTheField() {
		assertThat(make(signedIn.as(CLERK), CLERK, CLERK)).hasStatus(422).bodyText().contains("不能委托自己");
		assertThat(make(signedIn.as(CLERK), CLERK, "yilong-finance-clerk")).hasStatus(422).bodyText().contains("须是本单位或上一级单位的办事人员");
		assertThat(mvc.post().uri("/delegations").param("key", "k").param("office", OFFICE).param("person", CLERK).with(signedIn.as(CLERK)).with(csrf()))
			.hasStatus(422).bodyText().contains("请选择代办人");
	}

	@Test
	void aDeputyCannotPassOnWhatTheyDoForAnother() {
		var place = delegating.week(OFFICE, CLERK, ACCOUNTANT);
		var deputy = SignedInAs.as(signedIn.official(ACCOUNTANT).actingFor(place));
		assertThat(make(deputy, CLERK, DIRECTOR)).hasStatus(403);
		assertThat(make(deputy, ACCOUNTANT, DIRECTOR)).hasStatus(403);
		assertThat(make(signedIn.as(ACCOUNTANT), ACCOUNTANT, DIRECTOR)).hasStatus(422).bodyText().contains("代办不能再转给他人");
	}

	@Test
	void theSameFormSentTwiceMakesOne() {
		var key = UUID.randomUUID().toString();
		assertThat(make(signedIn.as(CLERK), CLERK, ACCOUNTANT, key)).hasStatus3xxRedirection();
		assertThat(make(signedIn.as(CLERK), CLERK, ACCOUNTANT, key)).hasStatus3xxRedirection();
	}

	@Test
	void eitherEndsItAtOnceAndStrangersNeitherEndNorSeeIt() {
		var id = id(delegating.week(OFFICE, CLERK, ACCOUNTANT));
		assertThat(mvc.get().uri("/delegations/{id}", id).with(signedIn.as("yilong-finance-clerk"))).hasStatus(404);
		assertThat(revoke(id, "yilong-finance-clerk")).hasStatus(404);
		assertThat(mvc.get().uri("/delegations/{id}", id).with(signedIn.as("nanchong-auditor"))).hasStatusOk();
		assertThat(revoke(id, "nanchong-auditor")).hasStatus(403);
		assertThat(revoke(id, ACCOUNTANT)).hasStatus3xxRedirection();
		assertThat(mvc.get().uri("/delegations/{id}", id).with(signedIn.as(CLERK))).bodyText().contains("提前返岗").contains("已终止");
		assertThat(decisions.of("office:" + OFFICE)).last().satisfies(ended -> assertThat(ended.act()).isEqualTo("revoke-delegation"));
		assertThat(signedIn.official(ACCOUNTANT).offices()).hasSize(1);
	}

	@Test
	void whoLeavesTheOfficeIsNoLongerActedFor() {
		var id = id(delegating.week(OFFICE, CLERK, ACCOUNTANT));
		personnel.bring(PersonId.of(CLERK), "营山县财政局 经办员", Set.of(Role.OFFICIAL), Map.of(OfficeId.of("511322:education"), Duty.CLERK));
		assertThat(mvc.get().uri("/delegations/{id}", id).with(signedIn.as(DIRECTOR))).bodyText().contains("人员调离，自动终止");
	}

	@Test
	void theListIsTakenAwayAsASheet() {
		delegating.week(OFFICE, CLERK, ACCOUNTANT);
		assertThat(mvc.get().uri("/delegations").with(signedIn.as(CLERK))).bodyText().contains("营山县财政局 会计 代 营山县财政局 经办员");
		assertThat(mvc.get().uri("/delegations.xlsx").with(signedIn.as(CLERK))).hasStatusOk();
		assertThat(mvc.get().uri("/delegations/new").with(signedIn.as("nanchong-process-admin"))).hasStatusOk().bodyText().contains("没有可以安排的单位");
	}

	private MvcTestResult home(String person) {
		return mvc.get().uri("/").with(signedIn.as(person)).exchange();
	}

	private MvcTestResult revoke(String id, String person) {
		return mvc.post().uri("/delegations/{id}/revocation", id).param("reason", "提前返岗").with(signedIn.as(person)).with(csrf()).exchange();
	}

	private MvcTestResult make(RequestPostProcessor as, String person, String deputy) {
		return make(as, person, deputy, UUID.randomUUID().toString());
	}

	private MvcTestResult make(RequestPostProcessor as, String person, String deputy, String key) {
		var today = LocalDate.now(clock);
		return mvc.post().uri("/delegations").param("key", key).param("office", OFFICE).param("person", person).param("deputy", deputy)
			.param("firstDay", today.toString()).param("lastDay", today.plusDays(3).toString()).param("scope", "all").param("reason", "外出学习")
			.with(as).with(csrf()).exchange();
	}

	private static String id(String place) {
		return place.substring(place.indexOf('@') + 1);
	}

}
