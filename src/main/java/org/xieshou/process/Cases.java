package org.xieshou.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of cases. A domain module opens a case and keeps its line true; every list reads it. */
@Component
public class Cases {

	private final JdbcClient jdbc;

	private final Clock clock;

	Cases(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void open(CaseFile file) {
		jdbc.sql("""
				insert into case_file (id, number, title, kind, place, place_name, amount, proposer_office,
					proposer_person, proposer_name, line_function, partner, state, opened_at, illustrative)
				values (:id, :number, :title, :kind, :place, :placeName, :amount, :proposerOffice,
					:proposerPerson, :proposerName, :lineFunction, :partner, :state, :openedAt, :illustrative)""")
			.param("id", file.id())
			.param("number", file.number())
			.param("title", file.title())
			.param("kind", file.kind())
			.param("place", file.place())
			.param("placeName", file.placeName())
			.param("amount", file.amount())
			.param("proposerOffice", file.proposerOffice())
			.param("proposerPerson", file.proposerPerson())
			.param("proposerName", file.proposerName())
			.param("lineFunction", file.lineFunction())
			.param("partner", file.partner(), Types.VARCHAR)
			.param("state", file.state())
			.param("openedAt", file.openedAt().atOffset(ZoneOffset.UTC))
			.param("illustrative", file.illustrative())
			.update();
	}

	public Optional<CaseFile> find(UUID id) {
		return jdbc.sql("select * from case_file where id = ?").param(id).query(Cases::row).optional();
	}

	public CaseFile get(UUID id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("No case " + id));
	}

	/** Keeps the line true when the plan behind it changed. */
	public void describe(UUID id, String title, String placeName, BigDecimal amount) {
		jdbc.sql("update case_file set title = ?, place_name = ?, amount = ? where id = ?")
			.params(title, placeName, amount, id)
			.update();
	}

	public void partner(UUID id, String division) {
		jdbc.sql("update case_file set partner = ? where id = ?").params(division, id).update();
	}

	/** Sets the state; a state other than {@code running} and {@code passed} closes the case. */
	public void state(UUID id, String state) {
		var closed = List.of("running", "passed").contains(state) ? null : clock.instant().atOffset(ZoneOffset.UTC);
		jdbc.sql("update case_file set state = ?, closed_at = cast(? as timestamptz) where id = ?")
			.params(state, closed, id)
			.update();
	}

	/** The stages a case went through, oldest first. */
	public List<CaseStage> stages(UUID id) {
		return jdbc.sql("select stage, entered_at, left_at from case_stage where case_id = ? order by entered_at, stage")
			.param(id)
			.query((row, n) -> new CaseStage(row.getString(1), instant(row, "entered_at"), instant(row, "left_at")))
			.list();
	}

	@EventListener
	void on(StageMoved moved) {
		if (moved.leftAt() != null) {
			jdbc.sql("update case_stage set left_at = ? where case_id = ? and process_instance = ?")
				.params(moved.leftAt().atOffset(ZoneOffset.UTC), moved.caseId(), moved.processInstance())
				.update();
			return;
		}
		jdbc.sql("""
				insert into case_stage (case_id, process_instance, stage, entered_at) values (?, ?, ?, ?)
				on conflict do nothing""")
			.params(moved.caseId(), moved.processInstance(), moved.stage(), moved.enteredAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Reads a row that holds all columns of {@code case_file}. */
	public static CaseFile row(ResultSet row, int index) throws SQLException {
		return new CaseFile(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
				row.getString("kind"), row.getString("place"), row.getString("place_name"), row.getBigDecimal("amount"),
				row.getString("proposer_office"), row.getString("proposer_person"), row.getString("proposer_name"),
				row.getString("line_function"), row.getString("partner"), row.getString("state"),
				instant(row, "opened_at"), instant(row, "closed_at"), row.getBoolean("illustrative"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
