package org.xieshou.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of each project's approved work inspectors verified; it rises to 100 and never falls. */
@Component
public class VerifiedProgress {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	VerifiedProgress(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Per cent of the approved work, from 0 to 100; 0 before the first inspection. */
	public BigDecimal of(UUID caseId) {
		return latest(caseId).map(VerifiedPercent::percent).orElse(BigDecimal.ZERO);
	}

	/** What was verified last, with the inspection that did; empty before the first. */
	public Optional<VerifiedPercent> latest(UUID caseId) {
		return jdbc.sql("""
				select i.id, p.percent, p.verified_on, i.recorded_at, i.person_name, i.office_name
				from verified_progress p join inspection i on i.id = p.inspection where p.case_id = ?""")
			.param(caseId)
			.query((row, index) -> new VerifiedPercent(row.getObject("id", UUID.class), row.getBigDecimal("percent"),
					row.getObject("verified_on", LocalDate.class),
					row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("person_name"),
					row.getString("office_name")))
			.optional();
	}

	/** Raises it to what an inspection without defects verified; less than before is refused by the database. */
	void raise(Visit visit, UUID inspection) {
		jdbc.sql("""
				insert into verified_progress (case_id, percent, verified_on, inspection) values (?, ?, ?, ?)
				on conflict (case_id) do update set percent = excluded.percent, verified_on = excluded.verified_on,
					inspection = excluded.inspection""")
			.params(visit.caseId(), visit.percent(), visit.on(), inspection).update();
		events.publishEvent(new ProgressVerified(visit.caseId(), visit.instalment(), visit.percent(), visit.on()));
	}

}
