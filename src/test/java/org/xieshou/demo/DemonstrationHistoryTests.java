package org.xieshou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

	private static final DemonstrationProject CANTEEN = new DemonstrationProject("望龙湖镇中心小学食堂（历程）", "education", "511322121", List.of(),
			"wanglonghu-township-clerk", "3307", LocalDate.of(2025, 3, 3), "payment-application", 2,
			Set.of("objection", "change", "defects", "late"));

	private static final DemonstrationProject SQUARE = new DemonstrationProject("望龙湖镇集镇广场（历程）", "whole-village", "511322121", List.of(),
			"wanglonghu-township-clerk", "3307", LocalDate.of(2025, 3, 3), "", 0, Set.of("declined"));

	private static final DemonstrationProject MILL = new DemonstrationProject("望龙湖镇茶叶初制厂（历程）", "industry", "511322121", List.of(),
			"wanglonghu-township-clerk", "3307", LocalDate.of(2025, 3, 3), "", 0, Set.of("cancel"));

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
	void objectionsChangesCancellationsAndMissedDeadlinesGoThroughTheProcessesToo() {
		play(CANTEEN, SQUARE, MILL);
		var canteen = id(CANTEEN);
		assertThat(List.of(cases.get(canteen).state(), cases.get(id(SQUARE)).state(), cases.get(id(MILL)).state()))
			.containsExactly("passed", "declined", "cancelled");
		assertThat(count("notice n join objection o on o.notice = n.id join objection_answer a on a.objection = o.id where n.project = ? "
				+ "and not o.late and a.at < (select ends_at from notice_posting p where p.notice = n.id)", canteen)).isEqualTo(1);
		assertThat(count("plan where project = ?", canteen)).isEqualTo(2);
		assertThat(count("change_request where project = ? and state = 'applied'", canteen)).isEqualTo(1);
		assertThat(count("inbox_copy where case_id = ? and message = 'inspection.told.overdue' and principal = '511322:office'", canteen))
			.isEqualTo(1);
		assertThat(decisions.prove(canteen.toString()).whole()).isTrue();
	}

	@Test
	void aNoticePostedLatelyIsStillUpWithItsObjectionUnanswered() {
		var lately = new DemonstrationProject("望龙湖镇中心小学水塔（历程）", "education", "511322121", List.of(), "wanglonghu-township-clerk", "3307",
				LocalDate.of(2025, 3, 3), "objection-answer", 1, Set.of("objection", "posted-lately"));
		play(lately);
		assertThat(count("notice n join notice_posting p on p.notice = n.id join objection o on o.notice = n.id where n.project = ? "
				+ "and p.ends_at > now() and not o.late and not exists (select from objection_answer a where a.objection = o.id)",
				id(lately))).isEqualTo(1);
	}

	@Test
	void aReturnedAndRectifiedProjectStillReachesTheArchiveAndEveryRecordIsProved() {
		play(SCHOOL);
		var id = id(SCHOOL);
		assertThat(cases.get(id).state()).as(jdbc.sql("select form || ' since ' || created_at from inbox_task where case_id = ?").param(id)
			.query(String.class).list() + " after " + decisions.of(id.toString()).size()).isEqualTo("archived");
		assertThat(decisions.of(id.toString())).extracting(decision -> decision.outcome()).contains("return", "resubmit", "defects");
		assertThat(decisions.prove(id.toString()).whole()).isTrue();
		assertThat(jdbc.sql("select count(distinct person) from decision where chain = ?").param(id.toString()).query(Integer.class).single())
			.isGreaterThanOrEqualTo(10);
	}

	private void play(DemonstrationProject... projects) {
		clock.reset();
		progress.begin(projects[0].start().atStartOfDay(MovableClock.BEIJING).toInstant(), clock);
		history.play(List.of(projects), List.of(), progress);
		progress.end();
	}

	private UUID id(DemonstrationProject project) {
		return jdbc.sql("select id from case_file where title = ?").param(project.title()).query(UUID.class).single();
	}

	private int count(String from, UUID project) {
		return jdbc.sql("select count(*) from " + from).param(project).query(Integer.class).single();
	}

}
