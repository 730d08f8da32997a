package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.identity.NotAdmitted.Reason;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.PersonId;
import org.xieshou.office.Personnel;
import org.xieshou.office.Role;
import org.xieshou.office.Staff;
import org.xieshou.security.Officials;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whom an account at the identity provider becomes here. */
@XieshouTest
@Transactional
class AdmissionTests {

	private static final OfficeId FINANCE = OfficeId.of("511322:finance");

	private static final OfficeId TRANSPORT = OfficeId.of("511322:transport");

	private final Accounts accounts;

	private final Admission admission;

	private final Offices offices;

	AdmissionTests(@Autowired JdbcClient jdbc, @Autowired Personnel personnel, @Autowired Offices offices, @Autowired Officials officials) {
		this.accounts = new Accounts(jdbc);
		this.admission = new Admission(accounts, personnel, offices, officials);
		this.offices = offices;
	}

	@Test
	void anAccountBecomesTheOfficialOfItsName() {
		var official = admission.admit(account("yingshan-finance-clerk", "a", FINANCE));
		assertThat(official.person()).isEqualTo("yingshan-finance-clerk");
		assertThat(official.office()).isEqualTo("511322:finance");
		assertThat(official.roles()).containsExactly("official");
	}

	@Test
	void anotherAccountOfTheSameNameIsNotThatPerson() {
		admission.admit(account("yingshan-finance-clerk", "a", FINANCE));
		assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> admission.admit(account("yingshan-finance-clerk", "b", FINANCE)))
			.satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NAME_TAKEN));
	}

	@Test
	void aRenamedAccountStaysTheSamePerson() {
		admission.admit(account("yingshan-finance-clerk", "a", FINANCE));
		assertThat(admission.admit(account("yingshan-finance-other", "a", FINANCE)).person()).isEqualTo("yingshan-finance-clerk");
	}

	@Test
	void aNameThatCannotBeAnIdGetsOneOfItsOwnThatStays() {
		var first = admission.admit(account("张三@county", "c", FINANCE)).person();
		assertThat(first).matches("u-[0-9a-f]{16}").isEqualTo(admission.admit(account("zhang.san", "c", FINANCE)).person());
		assertThat(admission.admit(account("system", "d", FINANCE)).person()).startsWith("u-");
	}

	@Test
	void whoMovedServesInTheNewOfficeOnly() {
		admission.admit(account("yingshan-finance-clerk", "a", FINANCE));
		var moved = admission.admit(account("yingshan-finance-clerk", "a", TRANSPORT));
		assertThat(moved.offices()).extracting("id").containsExactly("511322:transport");
		assertThat(offices.staffOf(FINANCE)).extracting(Staff::person).doesNotContain(PersonId.of("yingshan-finance-clerk"));
	}

	@Test
	void whoLostEveryOfficeOrRoleIsOutOfTheDirectoryToo() {
		admission.admit(account("yingshan-finance-clerk", "a", FINANCE));
		assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> admission.admit(account("yingshan-finance-clerk", "a")))
			.satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_OFFICE));
		assertThat(offices.officesOf(PersonId.of("yingshan-finance-clerk"))).isEmpty();
	}

	@Test
	void whoHasTwoRolesStaysOutWhicheverTwoTheyAre() {
		for (var one : Role.values()) {
			for (var other : Role.values()) {
				var account = new Account("https://id.example/realms/two", one + "-" + other, ("two-" + one.key() + "-" + other.key()), "两职",
						java.util.Set.copyOf(java.util.List.of(one, other).stream().distinct().toList()), java.util.Map.of(FINANCE, Duty.CLERK));
				if (one == other) {
					assertThat(admission.admit(account).roles()).containsExactly(one.key());
					continue;
				}
				assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> admission.admit(account))
					.satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TWO_ROLES))
					.satisfies(refused -> assertThat(java.util.List.of(refused.conflict().one(), refused.conflict().other())).containsExactlyInAnyOrder(one, other));
			}
		}
	}

	@Test
	void whoGetsASecondRoleIsOutAndTheirTokensAreWorthNothing() {
		admission.admit(account("yingshan-finance-clerk", "a", FINANCE));
		var before = account("yingshan-finance-clerk", "a", FINANCE);
		var both = new Account(before.issuer(), before.subject(), before.username(), before.name(), java.util.Set.of(Role.OFFICIAL, Role.AUDITOR), before.posts());
		assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> admission.recognise(both));
		assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> admission.recognise(before));
		assertThat(admission.admit(before).roles()).containsExactly("official");
	}

	@Test
	void anOfficeThatIsNotOpenHereLetsNobodyIn() {
		assertThatExceptionOfType(NotAdmitted.class).isThrownBy(() -> admission.admit(account("somebody", "e", OfficeId.of("511302:finance"))))
			.satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_SUCH_OFFICE));
	}

	@Test
	void anOlderTokenNeverGivesMoreThanTheDirectoryDoesByNow() {
		admission.admit(account("yingshan-finance-clerk", "a", TRANSPORT));
		assertThatExceptionOfType(NotAdmitted.class)
			.isThrownBy(() -> admission.recognise(account("yingshan-finance-clerk", "a", FINANCE)));
		var both = admission.recognise(account("yingshan-finance-clerk", "a", FINANCE, TRANSPORT));
		assertThat(both.offices()).extracting("id").containsExactly("511322:transport");
	}

	private static Account account(String username, String subject, OfficeId... posts) {
		var duties = new java.util.LinkedHashMap<OfficeId, Duty>();
		for (var post : posts) {
			duties.put(post, Duty.CLERK);
		}
		return new Account("https://id.example/realms/" + UUID.nameUUIDFromBytes(new byte[1]), subject, username, "营山县财政局 经办员",
				Set.of(Role.OFFICIAL), Map.copyOf(duties));
	}

}
