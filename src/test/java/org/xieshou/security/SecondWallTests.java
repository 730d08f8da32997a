package org.xieshou.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.funds.FundedProjects;
import org.xieshou.notice.PostedNotices;
import org.xieshou.office.DelegatedWork;
import org.xieshou.security.Official.ActingOffice;
import org.xieshou.security.Official.Behalf;
import org.xieshou.wall.Wall;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both walls say the same of every official and every case: what {@link Territory} has, and what the office has been asked. */
@XieshouTest
class SecondWallTests {

	@Autowired
	Officials officials;

	@Autowired
	FundedProjects projects;

	@Autowired
	PostedNotices notices;

	@Autowired
	JdbcClient jdbc;

	@Test
	void bothWallsLetEveryOfficialSeeTheSameCases() {
		projects.begun();
		notices.posted("approval");
		var everybody = everybody();
		var seen = 0;
		for (var official : everybody) {
			var first = firstWall(official);
			assertThat(secondWall(official)).as(official.person() + " " + official.office() + " " + official.roles()).isEqualTo(first);
			seen += first.isEmpty() ? 0 : 1;
		}
		assertThat(everybody).hasSizeGreaterThan(40);
		assertThat(seen).isBetween(10, everybody.size() - 10);
	}

	private Set<UUID> firstWall(Official official) {
		var sees = new HashSet<>(jdbc.sql("select c.id from case_file c where (" + Territory.condition(official) + ")")
			.params(Territory.parameters(official)).query(UUID.class).list());
		if (official.is(Official.OFFICIAL)) {
			sees.addAll(jdbc.sql("select t.case_id from inbox_task t join inbox_entry e using (task_id) where e.principal in (?, ?)")
				.params(official.office(), official.desk()).query(UUID.class).list());
		}
		return sees;
	}

	private Set<UUID> secondWall(Official official) {
		var sees = new HashSet<UUID>();
		Wall.<RuntimeException>serve(() -> Territory.reader(official), () -> sees.addAll(jdbc.sql("select id from case_file").query(UUID.class).list()));
		return sees;
	}

	/** Everybody of the demonstration for each of their offices, and kinds of people it does not have. */
	private List<Official> everybody() {
		var everybody = new ArrayList<Official>();
		officials.all().forEach(official -> official.offices().forEach(office -> everybody.add(official.actingFor(office.key()))));
		everybody.add(deputyOfFinance());
		for (var place : List.of("51", "5113", "511322", "511324", "511322104", "33", "3307", "")) {
			for (var function : List.of("office", "transport", "cooperation", "village", "leading-group")) {
				for (var roles : List.of(Set.of("official"), Set.of("auditor"), Set.of("process-admin", "official"), Set.of("process-admin", "auditor"),
						Set.of("directory-admin"), Set.<String>of())) {
					var office = new ActingOffice(place + ":" + function, "某单位");
					everybody.add(new Official("somebody", "某人", office, List.of(office), roles));
				}
			}
		}
		return everybody;
	}

	/** Somebody with many roles who does the work of another county's finance bureau today. */
	private static Official deputyOfFinance() {
		var desk = new Behalf(UUID.randomUUID(), "yingshan-finance-clerk", "营山县财政局 经办员", LocalDate.of(2099, 1, 1), DelegatedWork.WHOLE);
		var office = new ActingOffice("511322:finance", "营山县财政局", desk);
		return new Official("somebody", "某人", office, List.of(office), Set.of(Official.OFFICIAL, Official.PROCESS_ADMIN));
	}

}
