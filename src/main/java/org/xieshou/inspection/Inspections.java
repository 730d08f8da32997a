package org.xieshou.inspection;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All inspections; they are added and never altered. */
@Repository
class Inspections {

	private final JdbcClient jdbc;

	Inspections(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID add(Visit visit, int round) {
		var id = UUID.randomUUID();
		jdbc.sql("""
				insert into inspection (id, case_id, kind, round, instalment, inspected_on, verified_percent, outcome,
					findings, person, person_name, office, office_name, recorded_at)
				values (:id, :case, :kind, :round, :instalment, :on, :percent, :outcome,
					:findings, :person, :personName, :office, :officeName, :at)""")
			.param("id", id).param("case", visit.caseId()).param("kind", visit.kind().name()).param("round", round)
			.param("instalment", visit.instalment(), Types.VARCHAR).param("on", visit.on())
			.param("percent", visit.percent(), Types.NUMERIC).param("outcome", visit.outcome())
			.param("findings", visit.findings()).param("person", visit.by().person())
			.param("personName", visit.by().name()).param("office", visit.by().office())
			.param("officeName", visit.by().officeName()).param("at", visit.at().atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	/** All of a case, oldest first. */
	List<Inspection> of(UUID caseId) {
		return jdbc.sql("select * from inspection where case_id = ? order by recorded_at, id").param(caseId)
			.query(Inspection::read).list();
	}

	/** The last measurement of a case that was not a return. */
	Optional<Inspection> lastMeasurement(UUID caseId) {
		return of(caseId).stream()
			.filter(each -> each.kind() == InspectionKind.MEASUREMENT && "measured".equals(each.outcome()))
			.reduce((earlier, later) -> later);
	}

	/** The joint acceptance under way, or the last one: what each office said in the round of the last measurement. */
	List<Inspection> jointRound(UUID caseId) {
		var round = lastMeasurement(caseId).map(Inspection::round).orElse(0);
		return of(caseId).stream()
			.filter(each -> each.kind() == InspectionKind.JOINT && each.round() == round)
			.toList();
	}

	/** The day of the last inspection; those of other offices side by side do not count. */
	Optional<LocalDate> lastDay(UUID caseId) {
		return jdbc.sql("select max(inspected_on) from inspection where case_id = ? and kind <> 'JOINT'").param(caseId)
			.query(LocalDate.class).optional();
	}

}
