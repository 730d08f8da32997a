package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xieshou.inbox.InboxDifference.Kind.EXTRA_ENTRY;
import static org.xieshou.inbox.InboxDifference.Kind.EXTRA_TASK;
import static org.xieshou.inbox.InboxDifference.Kind.MISSING_ENTRY;
import static org.xieshou.inbox.InboxDifference.Kind.MISSING_TASK;
import static org.xieshou.inbox.InboxDifference.Kind.WRONG_TASK;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A damaged inbox is noticed row by row, and written anew from the engine's open tasks. */
@XieshouTest
@ExtendWith(OutputCaptureExtension.class)
class InboxCheckTests {

	@Autowired
	Desk desk;

	@Autowired
	InboxDifference difference;

	@Autowired
	InboxRebuild rebuild;

	@Autowired
	InboxCheck check;

	@Autowired
	TaskClaims claims;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void mend() {
		rebuild.rebuild();
	}

	/** Other tests put rows of their own into the inbox; this one starts from what the engine holds. */
	@BeforeEach
	void likeTheEngine() {
		rebuild.rebuild();
	}

	@Test
	void everythingTheEngineDoesReachesTheInbox() {
		claims.claim(desk.official("yingshan-finance-clerk"), desk.task(desk.open(Desk.FINANCE)), UUID.randomUUID().toString());
		assertThat(difference.rows()).isEmpty();
	}

	@Test
	void aLostTaskIsNamedAndComesBack() {
		var task = desk.task(desk.open(Desk.FINANCE));
		jdbc.sql("delete from inbox_task where task_id = ?").param(task).update();
		assertThat(difference.rows()).extracting("kind", "task").containsExactly(tuple(MISSING_TASK, task));
		rebuild.rebuild();
		assertThat(difference.rows()).isEmpty();
	}

	@Test
	void aTaskThatIsNoneIsNamedAndGoes() {
		jdbc.sql("""
				insert into inbox_task (task_id, case_id, definition_id, process, process_version, execution_id, task_key, name, form, created_at)
				values ('ghost', ?, 'd', 'p', 1, 'e', 'k', '幽灵', '', now())""").param(UUID.randomUUID()).update();
		assertThat(difference.rows()).extracting("kind", "task").containsExactly(tuple(EXTRA_TASK, "ghost"));
		rebuild.rebuild();
		assertThat(difference.rows()).isEmpty();
	}

	@Test
	void aWrongHolderIsNamedAndPutRightAndPagesThatSawHimAreStale() {
		var task = desk.task(desk.open(Desk.FINANCE));
		jdbc.sql("update inbox_task set assignee = 'yingshan-finance-director' where task_id = ?").param(task).update();
		assertThat(difference.rows()).extracting("kind", "task").containsExactly(tuple(WRONG_TASK, task));
		rebuild.rebuild();
		assertThat(jdbc.sql("select assignee is null and revision = 2 from inbox_task where task_id = ?").param(task).query(Boolean.class).single()).isTrue();
	}

	@Test
	void aLostAndAForeignOfferAreNamedAndPutRight() {
		var task = desk.task(desk.open(Desk.FINANCE));
		jdbc.sql("update inbox_entry set principal = '511322:office' where task_id = ?").param(task).update();
		assertThat(difference.rows()).extracting("kind", "task", "principal")
			.containsExactlyInAnyOrder(tuple(MISSING_ENTRY, task, Desk.FINANCE), tuple(EXTRA_ENTRY, task, "511322:office"));
		rebuild.rebuild();
		assertThat(difference.rows()).isEmpty();
		assertThat(jdbc.sql("select principal from inbox_entry where task_id = ?").param(task).query(String.class).list()).isEqualTo(List.of(Desk.FINANCE));
	}

	@Test
	void theCommandWritesWhatItFound(CapturedOutput output) {
		check.run(new DefaultApplicationArguments("--rebuild-inbox", "--check-inbox"));
		assertThat(output).contains("Inbox rebuilt: ", "Inbox and engine agree");
		jdbc.sql("delete from inbox_entry where task_id = ?").param(desk.task(desk.open(Desk.FINANCE))).update();
		check.check();
		assertThat(output).contains("Inbox differs from the engine: Row[kind=MISSING_ENTRY");
	}

}
