package org.xieshou.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.xieshou.office.Deadlines;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.DelegatedTasks;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The four lists every official knows, each as a query that a page or a sheet reads. */
@Repository
class InboxLists {

	/** Until the end of which working day from now something counts as due soon. */
	private static final int SOON = 2;

	private static final String WORDS = "c.number || ' ' || c.title || ' ' || c.place_name || ' ' || c.proposer_name ilike :pattern";

	private final Deadlines deadlines;

	private final Clock clock;

	InboxLists(Deadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** One thing done: the case as it stands now, what was decided then, and whether the reader may still see the case. */
	record Done(CaseFile file, UUID decision, String step, String outcome, String reason, Instant at, boolean visible) {
	}

	/** A case started by the office, and who holds it now. */
	record Started(CaseFile file, String step, String holder, Instant since) {
	}

	/** Something the office was told. */
	record Copied(CaseFile file, UUID id, String message, String detail, Instant at, boolean read) {
	}

	static final RowMapper<InboxTask.Line> TODO = (row, n) -> new InboxTask.Line(InboxTable.row(row, n), Cases.row(row, n));

	static final RowMapper<Done> DONE = (row, n) -> new Done(Cases.row(row, n), row.getObject("decision", UUID.class), row.getString("step"),
			row.getString("outcome"), row.getString("reason"), instant(row, "at"), row.getBoolean("visible"));

	static final RowMapper<Started> STARTED = (row, n) -> new Started(Cases.row(row, n), row.getString("step"), row.getString("holder"),
			instant(row, "since"));

	static final RowMapper<Copied> COPIED = (row, n) -> new Copied(Cases.row(row, n), row.getObject("copy", UUID.class),
			row.getString("message"), row.getString("detail"), instant(row, "told_at"), row.getObject("read_at") != null);

	/** What waits for the official: offered to their office or to them, and held by nobody else. */
	ListQuery todo(Official official, InboxQuery query) {
		return asked(official, query, new ListQuery(InboxOrder.todo(query.sort()), "t.*, c.*",
				"inbox_entry e join inbox_task t using (task_id) join case_file c on c.id = t.case_id")
			.where("e.principal in (:office, :person) and (t.assignee is null or t.assignee = :person)")
			.where("e.principal = :office or not exists (select from inbox_entry o where o.task_id = e.task_id and o.principal = :office)")
			.where(DelegatedTasks.condition(official)))
			.where(query.only().equals("mine"), "t.assignee = :person")
			.where(query.only().equals("free"), "t.assignee is null")
			.where(query.only().equals("late"), "t.due_at < :now")
			.where(query.only().equals("soon"), "t.due_at >= :now and t.due_at <= :soon")
			.where(!query.step().isEmpty(), "t.name = :step");
	}

	/** What the official has decided. */
	ListQuery done(Official official, InboxQuery query) {
		return asked(official, query, new ListQuery(InboxOrder.DONE,
				"c.*, d.id as decision, coalesce(d.task_name, d.act) as step, d.outcome, d.reason, d.at, d.task_id as task, (" + Territory.condition(official) + ") as visible",
				"decision d join case_file c on c.id::text = d.chain")
			.where("d.person = :self and d.act in ('complete', 'propose', 'request-change')"))
			.ownRecord();
	}

	/** What the official's office has started. */
	ListQuery started(Official official, InboxQuery query) {
		return asked(official, query, new ListQuery(InboxOrder.STARTED,
				"c.*, t.name as step, coalesce(t.assignee_name, o.name) as holder, t.created_at as since", """
						case_file c
						left join lateral (select * from inbox_task i where i.case_id = c.id order by i.created_at desc limit 1) t on true
						left join lateral (select o.name from inbox_entry e join office o on o.id = e.principal where e.task_id = t.task_id limit 1) o on true""")
			.where("c.proposer_office = :office"))
			.ownRecord();
	}

	/** What the official's office was told. */
	ListQuery copied(Official official, InboxQuery query) {
		return asked(official, query, new ListQuery(InboxOrder.COPIED, "c.*, k.id as copy, k.message, k.detail, k.at as told_at, k.read_at",
				"inbox_copy k join case_file c on c.id = k.case_id")
			.where("k.principal in (:office, :person)"))
			.where(query.only().equals("unread"), "k.read_at is null")
			.ownRecord();
	}

	/** What every list can be narrowed by; who handles no cases gets empty lists. */
	private ListQuery asked(Official official, InboxQuery query, ListQuery list) {
		return list.where(!official.is(Official.OFFICIAL), "false")
			.where(!query.q().isEmpty(), WORDS)
			.where(!query.kind().isEmpty(), "c.kind = :kind")
			.with("office", official.office()).with("person", official.desk()).with("self", official.person())
			.with(DelegatedTasks.parameters(official))
			.with("territory", official.acting().place()).with("function", official.acting().function())
			.with("pattern", query.pattern()).with("kind", query.kind()).with("step", query.step())
			.with("now", clock.instant().atOffset(ZoneOffset.UTC))
			.with("soon", deadlines.workingDays(SOON).toInstant().atOffset(ZoneOffset.UTC));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
