package org.xieshou.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.inbox.TaskClaims;
import org.xieshou.office.DelegatedWork;
import org.xieshou.office.NewDelegation;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.personnel.Arranging;
import org.xieshou.personnel.HandingOver;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;
import org.xieshou.security.SeparationOfDuties;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Once the projects have come to the present, a head is away and has a deputy, and somebody who moves hands over. */
@Component
@Conditional(DemonstrationEnabled.class)
@ConditionalOnProperty(name = "xieshou.demo.projects", matchIfMissing = true)
@Order(DemonstrationProjects.ORDER + 1)
class DemonstrationAbsences implements ApplicationRunner {

	private static final String BUREAU = "511322:finance";

	private static final String AWAY = "yingshan-finance-director";

	private static final String DEPUTY = "yingshan-finance-accountant";

	private static final String MOVING = "yingshan-office-clerk";

	private static final String COLLEAGUE = "yingshan-office-director";

	private static final int DAYS = 14;

	private final Arranging arranging;

	private final HandingOver handing;

	private final TaskClaims claims;

	private final SeparationOfDuties duties;

	private final Officials officials;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemonstrationAbsences(Arranging arranging, HandingOver handing, TaskClaims claims, SeparationOfDuties duties, Officials officials,
			JdbcClient jdbc, Clock clock) {
		this.arranging = arranging;
		this.handing = handing;
		this.claims = claims;
		this.duties = duties;
		this.officials = officials;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (jdbc.sql("select count(*) from delegation").query(Integer.class).single() == 0) {
			goAway();
			move();
		}
	}

	private void goAway() {
		var head = official(AWAY);
		var today = LocalDate.now(clock);
		var id = arranging.make("demo-absence", new NewDelegation(OfficeId.of(BUREAU), PersonId.of(AWAY), PersonId.of(DEPUTY), today,
				today.plusDays(DAYS), DelegatedWork.WHOLE, "参加干部培训，期间由会计代为办理。", PersonId.of(AWAY), head.name()), head);
		claimFree(official(DEPUTY).actingFor(BUREAU + "@" + id));
	}

	private void move() {
		claimFree(official(MOVING));
		handing.everything("demo-handover", MOVING, COLLEAGUE, "岗位调整，名下工作移交。", official(MOVING));
	}

	private void claimFree(Official official) {
		free(official).ifPresent(task -> claims.claim(official, task, UUID.randomUUID().toString()));
	}

	/** The oldest task of the office that nobody holds and no rule keeps the official from. */
	private Optional<String> free(Official official) {
		return jdbc.sql("""
				select t.task_id, t.case_id, t.form from inbox_task t join inbox_entry e using (task_id)
				where e.principal = ? and t.assignee is null order by t.created_at, t.task_id""")
			.param(official.office()).query((row, n) -> new Free(row.getString(1), row.getObject(2, UUID.class), row.getString(3))).list().stream()
			.filter(task -> duties.obstacle(official, task.caseId(), task.form()).isEmpty()).map(Free::id).findFirst();
	}

	private record Free(String id, UUID caseId, String form) {
	}

	private Official official(String person) {
		return officials.find(person).orElseThrow();
	}

}
