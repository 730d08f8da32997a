package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.NewDecision;
import org.xieshou.inbox.ActRefused;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;

import org.springframework.beans.factory.annotation.Autowired;

/** Prepare, settle, inspect, release and book are different people on a case, whatever offices and roles somebody has. */
@XieshouTest
class SeparationTests {

	private static final Official EVERYBODY = new Official("everybody", "身兼数职", office("511322121:township"),
			List.of(office("511322121:township"), office("511322:office"), office("511322:finance"), office("511322:leading-group")), Set.of("official"));

	@Autowired
	PaidRoads roads;

	@Autowired
	ClaimDrafts drafts;

	@Autowired
	CaseDriver driver;

	@Autowired
	SeparationOfDuties duties;

	@Autowired
	DecisionLog decisions;

	@Autowired
	org.springframework.transaction.support.TransactionTemplate transactions;

	@Test
	void onePersonWithEveryRoleCannotCarryACaseThrough() {
		var road = roads.begun();
		driver.answer(EVERYBODY, road, "payment-application", drafts.application(road, "400000.00"));
		refused(road, "progress-inspection", inspection());
		roads.inspect(road);
		refused(road, "payment-settlement", Map.of("outcome", "agree", "opinion", "同意。"));
		roads.settle(road, Map.of("outcome", "agree", "opinion", "同意。"));
		refused(road, "release-funds", Map.of("outcome", "release", "voucher", "记-1"));
		roads.release(road);
		assertThat(duties.obstacle(EVERYBODY, road, "payment-booking")).isPresent();
		assertThat(duties.obstacle(EVERYBODY, road, "leading-group-decision")).isPresent();
	}

	@Test
	void whoeverInspectsDoesNothingElse() {
		var road = roads.applied("400000.00");
		driver.answer(EVERYBODY, road, "progress-inspection", inspection());
		for (var form : List.of("contract", "payment-application", "leading-group-decision", "payment-settlement", "release-funds", "payment-booking")) {
			assertThat(duties.obstacle(EVERYBODY, road, form)).as(form).isPresent();
		}
	}

	@Test
	void whoeverReleasesDoesNotBook() {
		var road = roads.settled("400000.00");
		driver.answer(EVERYBODY, road, "release-funds", Map.of("outcome", "release", "voucher", "记-1"));
		assertThat(duties.obstacle(EVERYBODY, road, "payment-booking")).isPresent();
		assertThat(duties.obstacle(other("somebody-else"), road, "payment-booking")).isEmpty();
	}

	@Test
	void whoeverRegisteredTheContractNeitherSettlesNorReleases() {
		var road = roads.applied("400000.00");
		var registered = other(PaidRoads.TOWNSHIP);
		assertThat(duties.obstacle(registered, road, "payment-settlement")).isPresent();
		assertThat(duties.obstacle(registered, road, "release-funds")).isPresent();
	}

	@Test
	void aSubstituteCountsAsThemselvesAndAsWhomTheyActFor() {
		var road = roads.begun();
		recorded(road, new Actor("deputy", "代理人", "511322:office", "营山县乡村振兴办公室", "absent-director"), "progress-inspection", "核查工程进度");
		assertThat(duties.obstacle(other("deputy"), road, "payment-settlement")).contains("核查工程进度");
		assertThat(duties.obstacle(other("absent-director"), road, "payment-settlement")).contains("核查工程进度");
		assertThat(duties.obstacle(other("third-person"), road, "payment-settlement")).isEmpty();
	}

	@Test
	void theDeputyOfWhoeverPreparedNeitherSettlesNorReleases() {
		var road = roads.applied("400000.00");
		var deputy = inPlaceOf(PaidRoads.TOWNSHIP, other("deputy"));
		for (var form : List.of("payment-settlement", "release-funds", "payment-booking", "leading-group-decision", "progress-inspection")) {
			assertThat(duties.obstacle(deputy, road, form)).as(form).isPresent();
			assertThat(duties.obstacle(other("deputy"), road, form)).as(form).isEmpty();
		}
	}

	@Test
	void whoActsForTwoPeopleCannotPlayThemOffAgainstEachOther() {
		var road = roads.begun();
		var first = inPlaceOf("somebody", EVERYBODY);
		var second = inPlaceOf("somebody-else", EVERYBODY);
		recorded(road, first.actor(), "payment-application", "申请拨付");
		assertThat(duties.obstacle(second, road, "payment-settlement")).isPresent();
		assertThat(duties.obstacle(inPlaceOf("somebody", other("third-person")), road, "payment-settlement")).isPresent();
		assertThat(duties.obstacle(inPlaceOf("everybody", other("third-person")), road, "payment-settlement")).isPresent();
		assertThat(duties.obstacle(other("third-person"), road, "payment-settlement")).isEmpty();
	}

	private void recorded(UUID road, Actor by, String form, String name) {
		transactions.executeWithoutResult(status -> decisions.record(new NewDecision(road.toString(), "511322121218", by, "complete",
				new NewDecision.DecidedTask("t", "user_task", name, form, "instalment", 1, "x"), "pass", Map.of(), null, "x", List.of(), List.of())));
	}

	private static Official inPlaceOf(String absent, Official deputy) {
		var behalf = new Official.Behalf(UUID.randomUUID(), absent, absent, java.time.LocalDate.MAX, org.xieshou.office.DelegatedWork.WHOLE);
		var acting = new Official.ActingOffice(deputy.office(), deputy.acting().name(), behalf);
		return new Official(deputy.person(), deputy.name(), acting, List.of(acting), deputy.roles());
	}

	private void refused(UUID road, String form, Map<String, Object> answers) {
		var refusal = catchThrowableOfType(ActRefused.class, () -> driver.answer(EVERYBODY, road, form, answers));
		assertThat(refusal).as(form).isNotNull();
		assertThat(refusal.kind()).as(form).isEqualTo(ActRefused.Kind.NOT_YOURS);
	}

	private Map<String, Object> inspection() {
		return Map.of("inspectedOn", drafts.today(), "verifiedPercent", "40", "findings", "现场与申请相符。", "photographs", drafts.paper("照片.pdf"), "outcome", "pass");
	}

	private static Official other(String person) {
		return new Official(person, person, office("511322:office"), List.of(office("511322:office")), Set.of("official"));
	}

	private static Official.ActingOffice office(String id) {
		return new Official.ActingOffice(id, id);
	}

}
