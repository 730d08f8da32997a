package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.office.Personnel;
import org.xieshou.office.Role;
import org.xieshou.security.Officials;

import org.springframework.beans.factory.annotation.Autowired;

/** Work stays with the office when people move. */
@XieshouTest
class HeldTasksTests {

	private static final PersonId CLERK = PersonId.of("yingshan-finance-clerk");

	private static final String NAME = "营山县财政局 经办员";

	@Autowired
	Desk desk;

	@Autowired
	TaskClaims claims;

	@Autowired
	InboxTable table;

	@Autowired
	Officials officials;

	@Autowired
	Personnel personnel;

	@Autowired
	DecisionLog decisions;

	@AfterEach
	void backToWork() {
		personnel.bring(CLERK, NAME, Set.of(Role.OFFICIAL), Map.of(OfficeId.of(Desk.FINANCE), Duty.CLERK));
	}

	@Test
	void whatSomebodyHeldGoesBackToTheOfficeTheyLeave() {
		var road = desk.open(Desk.FINANCE);
		var task = desk.task(road);
		claims.claim(officials.find(CLERK.value()).orElseThrow(), task, UUID.randomUUID().toString());
		personnel.bring(CLERK, NAME, Set.of(Role.OFFICIAL), Map.of(OfficeId.of("511322:education"), Duty.CLERK));
		assertThat(table.find(task)).hasValueSatisfying(back -> assertThat(back.assignee()).isNull());
		assertThat(table.principals(task)).contains(Desk.FINANCE);
		assertThat(decisions.of(road.toString())).filteredOn(decision -> decision.act().equals("put-back"))
			.singleElement().satisfies(decision -> assertThat(decision.actor().person()).isEqualTo(Actor.SYSTEM.person()));
	}

}
