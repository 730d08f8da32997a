package org.xieshou.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The four lists every official knows. One query a list, one row more than a page to know whether there is a next one. */
@Repository
class InboxLists {

	private static final String OFFERED = """
			from inbox_entry e join inbox_task t using (task_id) join case_file c on c.id = t.case_id
			where e.principal in (:office, :person) and (t.assignee is null or t.assignee = :person)
				and (:kind = '' or c.kind = :kind)
				and (:q = '' or c.number || ' ' || c.title || ' ' || c.place_name ilike :pattern)
				and (:only = 'all' or :only = 'mine' and t.assignee = :person or :only = 'free' and t.assignee is null
					or :only = 'late' and t.due_at < :now)""";

	private static final String CASE = "(:q = '' or c.number || ' ' || c.title || ' ' || c.place_name ilike :pattern) and (:kind = '' or c.kind = :kind)";

	private final JdbcClient jdbc;

	private final Clock clock;

	InboxLists(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One thing done: by whom the case stands now, and what was decided then. */
	record Done(CaseFile file, UUID decision, String step, String outcome, String reason, Instant at) {
	}

	/** A case started by the office, and who holds it now. */
	record Started(CaseFile file, String step, String holder, Instant since) {
	}

	/** Something the office was told. */
	record Copied(CaseFile file, UUID id, String message, Instant at, boolean read) {
	}

	List<InboxTask.Line> todo(Official official, InboxQuery query) {
		return asked("select t.*, c.* " + OFFERED + " order by " + query.order(), official, query)
			.query((row, n) -> new InboxTask.Line(InboxTable.row(row, n), Cases.row(row, n)))
			.list();
	}

	List<Done> done(Official official, InboxQuery query) {
		return asked("""
				select c.*, d.id as decision, coalesce(d.task_name, d.act) as step, d.outcome, d.reason, d.at from decision d join case_file c on c.id::text = d.chain
				where d.person = :person and d.act in ('complete', 'propose', 'request-change') and\s""" + CASE + " order by d.at desc, d.id",
				official, query)
			.query((row, n) -> new Done(Cases.row(row, n), row.getObject("decision", UUID.class), row.getString("step"),
					row.getString("outcome"), row.getString("reason"), instant(row, "at")))
			.list();
	}

	List<Started> started(Official official, InboxQuery query) {
		return asked("""
				select c.*, t.name as step, coalesce(t.assignee_name, o.name) as holder, t.created_at as since from case_file c
				left join lateral (select * from inbox_task i where i.case_id = c.id order by i.created_at desc limit 1) t on true
				left join lateral (select o.name from inbox_entry e join office o on o.id = e.principal where e.task_id = t.task_id limit 1) o on true
				where c.proposer_office = :office and\s""" + CASE + " order by c.opened_at desc, c.id", official, query)
			.query((row, n) -> new Started(Cases.row(row, n), row.getString("step"), row.getString("holder"), instant(row, "since")))
			.list();
	}

	List<Copied> copied(Official official, InboxQuery query) {
		return asked("""
				select c.*, k.id as copy, k.message, k.at as told_at, k.read_at from inbox_copy k join case_file c on c.id = k.case_id
				where k.principal in (:office, :person) and\s""" + CASE + " order by k.at desc, k.id", official, query)
			.query((row, n) -> new Copied(Cases.row(row, n), row.getObject("copy", UUID.class), row.getString("message"),
					instant(row, "told_at"), row.getObject("read_at") != null))
			.list();
	}

	private JdbcClient.StatementSpec asked(String sql, Official official, InboxQuery query) {
		return jdbc.sql(sql + " limit :limit offset :offset")
			.param("office", official.office())
			.param("person", official.person())
			.param("kind", query.kind())
			.param("q", query.q())
			.param("pattern", query.pattern())
			.param("only", query.only())
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.param("limit", InboxQuery.PAGE + 1)
			.param("offset", query.offset());
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
