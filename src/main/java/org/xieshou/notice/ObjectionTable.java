package org.xieshou.notice;

import static org.xieshou.notice.NoticeTable.instant;
import static org.xieshou.notice.NoticeTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of objections and their answers. */
@Repository
class ObjectionTable {

	private static final String SELECT = """
			select o.*, a.at as answered_at, a.upheld, a.repeats, a.answer, a.office_name as answered_by
			from objection o left join objection_answer a on a.objection = o.id
			""";

	private final JdbcClient jdbc;

	ObjectionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps an objection; false when the same form was sent before. */
	boolean add(Objection objection, String formKey) {
		return jdbc.sql("""
				insert into objection (id, receipt, notice, edition, text, contact, filed_at, late, form_key)
				values (?, ?, ?, ?, ?, cast(? as varchar), ?, ?, ?) on conflict (form_key) do nothing""")
			.params(objection.id(), objection.receipt(), objection.notice(), objection.edition(), objection.text(),
					objection.contact(), utc(objection.filedAt()), objection.late(), formKey)
			.update() == 1;
	}

	Optional<Objection> byFormKey(String formKey) {
		return jdbc.sql(SELECT + "where o.form_key = ?").param(formKey).query(ObjectionTable::row).optional();
	}

	Optional<Objection> byReceipt(String receipt) {
		return jdbc.sql(SELECT + "where o.receipt = ?").param(receipt).query(ObjectionTable::row).optional();
	}

	Optional<Objection> byTask(String task) {
		return jdbc.sql(SELECT + "where o.task = ?").param(task).query(ObjectionTable::row).optional();
	}

	Optional<Objection> find(UUID id) {
		return jdbc.sql(SELECT + "where o.id = ?").param(id).query(ObjectionTable::row).optional();
	}

	/** All objections to a notice, oldest first. */
	List<Objection> of(UUID notice) {
		return jdbc.sql(SELECT + "where o.notice = ? order by o.filed_at, o.id").param(notice)
			.query(ObjectionTable::row).list();
	}

	/** Gives the oldest objection to the case that has no task yet the task that was opened for it; a task keeps its objection. */
	void assign(UUID project, String task) {
		jdbc.sql("""
				update objection set task = :task where id = (
					select o.id from objection o join notice n on n.id = o.notice
					where n.project = :project and o.task is null and not o.late
						and not exists (select 1 from objection_answer a where a.objection = o.id)
					order by o.filed_at, o.id limit 1)
				and not exists (select 1 from objection t where t.task = :task)""")
			.param("project", project).param("task", task).update();
	}

	/** Frees an objection whose task went without an answer, so that the next task takes it. */
	void release(String task) {
		jdbc.sql("""
				update objection o set task = null where task = ?
				and not exists (select 1 from objection_answer a where a.objection = o.id)""").param(task).update();
	}

	void answer(UUID objection, Objection.Answer answer, Actor by) {
		jdbc.sql("""
				insert into objection_answer (objection, at, upheld, repeats, answer, office, office_name, person, person_name)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(objection, utc(answer.at()), answer.upheld(), answer.repeats(), answer.text(), by.office(),
					by.officeName(), by.person(), by.name())
			.update();
	}

	/** Whether an objection answered since the latest edition was posted found the content wrong. */
	boolean isCorrected(Notice notice) {
		var posting = notice.edition().posting();
		Instant since = posting == null ? notice.openedAt() : posting.at();
		return of(notice.id()).stream()
			.anyMatch(objection -> objection.isAnswered() && objection.answer().repeats()
					&& !objection.answer().at().isBefore(since));
	}

	static Objection row(ResultSet row, int index) throws SQLException {
		return new Objection(row.getObject("id", UUID.class), row.getString("receipt"),
				row.getObject("notice", UUID.class), row.getInt("edition"), row.getString("text"),
				row.getString("contact"), instant(row, "filed_at"), row.getBoolean("late"), row.getString("task"),
				answer(row));
	}

	private static Objection.Answer answer(ResultSet row) throws SQLException {
		return row.getObject("answered_at") == null ? null
				: new Objection.Answer(instant(row, "answered_at"), row.getBoolean("upheld"), row.getBoolean("repeats"),
						row.getString("answer"), row.getString("answered_by"));
	}

}
