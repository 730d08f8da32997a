package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.process.OfficeTold;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What offices are told without having to act. */
@XieshouTest
class CopiesTests {

	private static final String OFFICE = "511322:office";

	@Autowired
	Desk desk;

	@Autowired
	Copies copies;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aTaskForAnOfficeWithoutStaffIsToldToItsSuperiorAndStays() {
		var road = desk.open("511322227:township");
		assertThat(messages(road, OFFICE)).isEqualTo("inbox.told.unstaffed");
		assertThat(jdbc.sql("select principal from inbox_entry where task_id = ?").param(desk.task(road)).query(String.class).list())
			.containsExactly("511322227:township");
	}

	@Test
	void aTaskForAnOfficeWithStaffIsToldToNobody() {
		assertThat(jdbc.sql("select count(*) from inbox_copy where case_id = ?").param(desk.open(Desk.FINANCE)).query(Integer.class).single()).isZero();
	}

	@Test
	void onlyTheOfficeThatWasToldCanHaveReadIt() {
		var road = desk.open(Desk.FINANCE);
		events.publishEvent(new OfficeTold(road, OFFICE, "inbox.told.unstaffed", "某单位"));
		copies.readAll(desk.official("yingshan-finance-clerk"));
		assertThat(unread(road)).isOne();
		copies.readAll(desk.official("yingshan-office-clerk"));
		assertThat(unread(road)).isZero();
	}

	private String messages(UUID caseId, String principal) {
		return jdbc.sql("select message from inbox_copy where case_id = ? and principal = ?").params(caseId, principal).query(String.class).single();
	}

	private int unread(UUID caseId) {
		return jdbc.sql("select count(*) from inbox_copy where case_id = ? and read_at is null").param(caseId).query(Integer.class).single();
	}

}
