package org.xieshou.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When projects were accepted (验收合格), and how long their warranty runs. */
@Component
public class Acceptances {

	private final JdbcClient jdbc;

	private final Inspections inspections;

	private final InspectionProperties settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Acceptances(JdbcClient jdbc, Inspections inspections, InspectionProperties settings,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.inspections = inspections;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** The day of the last inspection of the joint acceptance that all offices passed; empty before that, and while it is repeated. */
	public Optional<LocalDate> acceptedOn(UUID caseId) {
		return inspections.lastMeasurement(caseId)
			.flatMap(measured -> jdbc.sql("select accepted_on from acceptance where case_id = ? and round = ?")
				.params(caseId, measured.round()).query(LocalDate.class).optional());
	}

	/** The last day of the warranty; empty before acceptance. */
	public Optional<LocalDate> warrantyEndsOn(UUID caseId) {
		return acceptedOn(caseId).map(day -> day.plusMonths(settings.warrantyMonths()));
	}

	/** Puts on record that the present round was passed by all; a second time changes nothing. */
	@Transactional
	void record(UUID caseId) {
		var round = inspections.jointRound(caseId);
		var day = round.stream().map(Inspection::inspectedOn).max(LocalDate::compareTo).orElseThrow();
		var added = jdbc.sql("""
				insert into acceptance (case_id, round, accepted_on, recorded_at) values (?, ?, ?, ?)
				on conflict do nothing""")
			.params(caseId, round.get(0).round(), day, clock.instant().atOffset(ZoneOffset.UTC)).update();
		if (added > 0) {
			events.publishEvent(new ProjectAccepted(caseId, day));
		}
	}

}
