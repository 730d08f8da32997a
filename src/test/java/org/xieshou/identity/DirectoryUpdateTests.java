package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.identity.SyncResult.Problem;
import org.xieshou.office.Directory;
import org.xieshou.office.Duty;
import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.Personnel;
import org.xieshou.office.Role;
import org.xieshou.security.Officials;
import org.xieshou.security.SignIns;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The directory follows what was read of the identity provider, unless that cannot be right. */
@XieshouTest
@Transactional
class DirectoryUpdateTests {

	private static final String ISSUER = "https://id.example/realms/update";

	private static final OfficeId FINANCE = OfficeId.of("511322:finance");

	private static final Map<String, String> OFFICES = Map.of("511322:finance", "营山县财政局");

	private final DirectoryUpdate update;

	private final Offices offices;

	private final Officials officials;

	private final JdbcClient jdbc;

	DirectoryUpdateTests(@Autowired JdbcClient jdbc, @Autowired Directory directory, @Autowired Offices offices, @Autowired Personnel personnel,
			@Autowired Officials officials, @Autowired SignIns signIns) {
		var accounts = new Accounts(jdbc);
		this.update = new DirectoryUpdate(directory, offices, accounts, new Admission(accounts, personnel, offices, officials), personnel, signIns);
		this.offices = offices;
		this.officials = officials;
		this.jdbc = jdbc;
	}

	@Test
	void officesAndPeopleAreAsReadAndReadingTheSameAgainChangesNothing() {
		var read = snapshot(Map.of("511322:finance", "营山县财政和国资局"), entries(2, true));
		assertThat(update.apply(ISSUER, read).changed()).isEqualTo(2);
		assertThat(offices.find(FINANCE)).map(Office::name).contains("营山县财政和国资局");
		assertThat(officials.find("somebody-1")).hasValueSatisfying(official -> assertThat(official.office()).isEqualTo("511322:finance"));
		assertThat(update.apply(ISSUER, read)).isEqualTo(new SyncResult("done", 1, 2, 0, 0, List.of()));
	}

	@Test
	void whoIsMissingOrLockedLeavesAndIsSignedOut() {
		update.apply(ISSUER, snapshot(OFFICES, entries(3, true)));
		jdbc.sql("insert into sign_in (id, person, ends_at) values (gen_random_uuid(), 'somebody-2', now() + interval '1 hour')").update();
		var without = snapshot(OFFICES, List.of(entry(0, true), entry(1, false)));
		assertThat(update.apply(ISSUER, without).left()).isEqualTo(2);
		assertThat(officials.find("somebody-1")).isEmpty();
		assertThat(officials.find("somebody-2")).isEmpty();
		assertThat(jdbc.sql("select count(*) from sign_in where person = 'somebody-2'").query(Integer.class).single()).isZero();
		assertThat(update.apply(ISSUER, snapshot(OFFICES, entries(3, true))).changed()).as("they come back").isEqualTo(2);
	}

	@Test
	void halfOfADirectoryDoesNotLeaveAtOnce() {
		update.apply(ISSUER, snapshot(OFFICES, entries(20, true)));
		assertThat(update.apply(ISSUER, snapshot(OFFICES, entries(3, true))).outcome()).isEqualTo("doubtful");
		assertThat(officials.find("somebody-19")).isPresent();
	}

	@Test
	void whatCannotBeTakenOverIsNamedAndTheRestIsDone() {
		var read = new DirectorySnapshot(Map.of("511322:finance", "营山县财政局", "519999:finance", "某县财政局", "511322:village", "某村"),
				List.of(entry(0, true), nobody()), List.of("/511322/treasury"));
		assertThat(update.apply(ISSUER, read).problems()).containsExactlyInAnyOrder(new Problem("notAnOffice", "/511322/treasury"),
				new Problem("noSuchPlace", "519999:finance"), new Problem("noSuchPlace", "511322:village"), new Problem("noRole", "nobody"));
		assertThat(officials.find("somebody-0")).isPresent();
	}

	private static DirectorySnapshot snapshot(Map<String, String> offices, List<DirectorySnapshot.Entry> people) {
		return new DirectorySnapshot(offices, people, List.of());
	}

	private static List<DirectorySnapshot.Entry> entries(int number, boolean enabled) {
		return IntStream.range(0, number).mapToObj(each -> entry(each, enabled)).toList();
	}

	@Test
	void whoHasTwoRolesIsListedAndLetInNoLonger() {
		update.apply(ISSUER, snapshot(OFFICES, entries(2, true)));
		var first = entries(2, true).get(0).account();
		var both = new Account(first.issuer(), first.subject(), first.username(), first.name(), Set.of(Role.DIRECTORY_ADMIN, Role.OFFICIAL), first.posts());
		var result = update.apply(ISSUER, snapshot(OFFICES, List.of(new DirectorySnapshot.Entry(both, true), entries(2, true).get(1))));
		assertThat(result.problems()).contains(new Problem("twoRoles", first.username() + " official directory-admin"));
		assertThat(result.left()).isEqualTo(1);
		assertThat(officials.find(first.username())).isEmpty();
	}

	private static DirectorySnapshot.Entry entry(int number, boolean enabled) {
		return new DirectorySnapshot.Entry(new Account(ISSUER, "s" + number, "somebody-" + number, "营山县财政局 " + number, Set.of(Role.OFFICIAL),
				Map.of(FINANCE, Duty.CLERK)), enabled);
	}

	private static DirectorySnapshot.Entry nobody() {
		return new DirectorySnapshot.Entry(new Account(ISSUER, "n", "nobody", "nobody", Set.of(), Map.of(FINANCE, Duty.CLERK)), true);
	}

}
