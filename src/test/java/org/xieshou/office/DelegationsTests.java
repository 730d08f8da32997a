package org.xieshou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xieshou.office.Delegating.wanted;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may act for whom. */
@XieshouTest
class DelegationsTests {

	private static final String FINANCE = "511322:finance";

	private static final String CLERK = "yingshan-finance-clerk";

	private static final String DIRECTOR = "yingshan-finance-director";

	private static final String ACCOUNTANT = "yingshan-finance-accountant";

	@Autowired
	TableOwner owner;

	@Autowired
	Delegating delegating;

	@Autowired
	Delegations delegations;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void end() {
		delegating.revokeAll();
	}

	@Test
	void aColleagueOfTheOfficeActsFromTheFirstToTheLastDay() {
		delegating.week(FINANCE, CLERK, ACCOUNTANT);
		assertThat(delegations.standingTo(PersonId.of(ACCOUNTANT))).singleElement()
			.satisfies(it -> assertThat(it.person()).isEqualTo(PersonId.of(CLERK)))
			.satisfies(it -> assertThat(it.standsOn(it.lastDay())).isTrue())
			.satisfies(it -> assertThat(it.standsOn(it.lastDay().plusDays(1))).isFalse())
			.satisfies(it -> assertThat(it.standsOn(it.firstDay().minusDays(1))).isFalse());
	}

	@Test
	void itEndsByItselfAndAtOnceWhenRevoked() {
		var over = delegating.week(FINANCE, CLERK, ACCOUNTANT);
		delegating.runOut(over);
		assertThat(delegations.standingTo(PersonId.of(ACCOUNTANT))).isEmpty();
		var revoked = delegating.week(FINANCE, CLERK, ACCOUNTANT);
		delegating.revoke(revoked);
		assertThat(delegations.standingTo(PersonId.of(ACCOUNTANT))).isEmpty();
	}

	@Test
	void theOfficeAboveMayStandInButNoOther() {
		assertThat(refusedFor("yingshan-office-clerk")).containsExactly("deputy");
		assertThat(refusedFor("yilong-finance-clerk")).containsExactly("deputy");
		assertThat(refusedFor("sichuan-finance-clerk")).containsExactly("deputy");
		assertThat(refusedFor("nanchong-finance-clerk")).isEmpty();
	}

	@Test
	void whoIsNoOfficialNeitherActsNorIsActedFor() {
		var today = delegating.today();
		assertThat(delegating.refusals(wanted("5113:office", "nanchong-office-director", "nanchong-process-admin", today, today, DelegatedWork.WHOLE)))
			.containsExactly("deputy");
		assertThat(delegating.refusals(wanted("5113:office", "nanchong-process-admin", "nanchong-office-director", today, today, DelegatedWork.WHOLE)))
			.containsExactly("person");
		assertThat(delegating.refusals(wanted(FINANCE, "yilong-finance-clerk", ACCOUNTANT, today, today, DelegatedWork.WHOLE))).containsExactly("person");
	}

	@Test
	void nobodyActsForThemselves() {
		assertThat(refusedFor(CLERK)).contains("self");
	}

	@Test
	void nobodyHasTwoDeputiesForTheSameWork() {
		delegating.week(FINANCE, CLERK, ACCOUNTANT, steps("payment-settlement"));
		assertThat(refusedFor(DIRECTOR)).containsExactly("overlap");
		assertThat(refused(DIRECTOR, steps("payment-settlement", "release-funds"))).containsExactly("overlap");
		assertThat(refused(DIRECTOR, steps("release-funds"))).isEmpty();
		assertThat(refused(DIRECTOR, new DelegatedWork(Set.of("payment-settlement"), "511322121"))).containsExactly("overlap");
	}

	@Test
	void aDeputyDoesNotPassOnAndWhoHasOneIsNone() {
		delegating.week(FINANCE, CLERK, ACCOUNTANT);
		var today = delegating.today();
		assertThat(delegating.refusals(wanted(FINANCE, ACCOUNTANT, DIRECTOR, today, today, DelegatedWork.WHOLE))).containsExactly("chain");
		assertThat(delegating.refusals(wanted(FINANCE, DIRECTOR, CLERK, today, today, DelegatedWork.WHOLE))).containsExactly("deputyAway");
		assertThat(delegating.refusals(wanted(FINANCE, ACCOUNTANT, DIRECTOR, today.plusDays(8), today.plusDays(9), DelegatedWork.WHOLE))).isEmpty();
	}

	@Test
	void theDaysAreInOrderNotPastAndNotEndless() {
		var today = delegating.today();
		assertThat(delegating.refusals(wanted(FINANCE, CLERK, ACCOUNTANT, today.minusDays(1), today, DelegatedWork.WHOLE))).containsExactly("past");
		assertThat(delegating.refusals(wanted(FINANCE, CLERK, ACCOUNTANT, today.plusDays(2), today, DelegatedWork.WHOLE))).containsExactly("backwards");
		assertThat(delegating.refusals(wanted(FINANCE, CLERK, ACCOUNTANT, today, today.plusDays(367), DelegatedWork.WHOLE))).containsExactly("tooLong");
		assertThat(delegating.refusals(wanted(FINANCE, CLERK, ACCOUNTANT, today, today, new DelegatedWork(Set.of(), "511324")))).containsExactly("within");
	}

	@Test
	void theDatabaseHoldsToItAsWell() {
		var made = delegating.week(FINANCE, CLERK, ACCOUNTANT);
		assertThatThrownBy(() -> straight(CLERK, DIRECTOR)).isInstanceOf(DataAccessException.class).hasMessageContaining("already acts");
		assertThatThrownBy(() -> straight(ACCOUNTANT, DIRECTOR)).isInstanceOf(DataAccessException.class).hasMessageContaining("pass on");
		assertThatThrownBy(() -> straight(DIRECTOR, DIRECTOR)).isInstanceOf(DataAccessException.class);
		assertThatThrownBy(() -> jdbc.sql("update delegation set deputy = ? where id = cast(? as uuid)").params(DIRECTOR, made.split("@")[1]).update())
			.hasMessageContaining("only ever revoked");
		assertThatThrownBy(() -> owner.jdbc().sql("delete from delegation").update()).hasMessageContaining("only ever revoked");
	}

	private void straight(String person, String deputy) {
		jdbc.sql("""
				insert into delegation (id, office, person, deputy, first_day, last_day, forms, within, reason, made_at, made_by, made_by_name)
				values (?, ?, ?, ?, ?, ?, '{}', '', 'x', now(), 'x', 'x')""")
			.params(UUID.randomUUID(), FINANCE, person, deputy, delegating.today(), delegating.today()).update();
	}

	private java.util.List<String> refusedFor(String deputy) {
		return refused(deputy, DelegatedWork.WHOLE);
	}

	private java.util.List<String> refused(String deputy, DelegatedWork work) {
		LocalDate today = delegating.today();
		return delegating.refusals(wanted(FINANCE, CLERK, deputy, today, today, work));
	}

	private static DelegatedWork steps(String... forms) {
		return new DelegatedWork(Set.of(forms), "");
	}

}
