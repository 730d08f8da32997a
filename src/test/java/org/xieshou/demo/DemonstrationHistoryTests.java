package org.xieshou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.Cases;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects live through years of real work, with a return and a defect on the way. */
@XieshouTest
class DemonstrationHistoryTests {

	private static final DemonstrationProject SCHOOL = new DemonstrationProject("古佛村村小学（历程）", "education", "511322121218",
			List.of("511322121218"), "gufo-village-clerk", "3307", LocalDate.of(2024, 3, 4), "", 0, Set.of("returned", "defects"));

	@Autowired
	DemonstrationHistory history;

	@Autowired
	DemonstrationProgress progress;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Cases cases;

	@Autowired
	DecisionLog decisions;

	@Autowired
	MovableClock clock;

	@Test
	void aReturnedAndRectifiedProjectStillReachesTheArchiveAndEveryRecordIsProved() {
		clock.reset();
		progress.begin(SCHOOL.start().atStartOfDay(MovableClock.BEIJING).toInstant(), clock);
		history.play(List.of(SCHOOL), progress);
		progress.end();
		var id = jdbc.sql("select id from case_file where title = ?").param(SCHOOL.title()).query(java.util.UUID.class).single();
		assertThat(cases.get(id).state()).as(jdbc.sql("select form || ' since ' || created_at from inbox_task where case_id = ?").param(id)
			.query(String.class).list() + " after " + decisions.of(id.toString()).size()).isEqualTo("archived");
		assertThat(decisions.of(id.toString())).extracting(decision -> decision.outcome()).contains("return", "resubmit", "defects");
		assertThat(decisions.prove(id.toString()).whole()).isTrue();
		assertThat(jdbc.sql("select count(distinct person) from decision where chain = ?").param(id.toString()).query(Integer.class).single())
			.isGreaterThanOrEqualTo(10);
	}

}
