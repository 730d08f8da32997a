package org.xieshou.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who serves where today. */
@Component
class StaffList {

	private static final String SERVING = """
			select s.person, p.name, s.office, s.duty, s.since, s.until from staff s join person p on p.id = s.person
			where s.since <= :today and (s.until is null or s.until >= :today)
				and p.employed_since <= :today and (p.left_on is null or p.left_on >= :today)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	StaffList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Staff> in(OfficeId office) {
		return serving("and s.office = :id order by s.person, s.since", office.toString());
	}

	List<Staff> of(PersonId person) {
		return serving("and s.person = :id order by s.since, s.office", person.value());
	}

	/** Those of some offices in which somebody serves. */
	Set<String> officesServing(List<OfficeId> offices) {
		return offices.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("select distinct office from (" + SERVING + "and s.office in (:ids)) serving")
			.param("today", LocalDate.now(clock))
			.param("ids", offices.stream().map(OfficeId::toString).toList())
			.query(String.class)
			.list());
	}

	private List<Staff> serving(String which, String id) {
		return jdbc.sql(SERVING + which).param("today", LocalDate.now(clock)).param("id", id).query(StaffList::read).list();
	}

	private static Staff read(ResultSet row, int number) throws SQLException {
		return new Staff(PersonId.of(row.getString("person")), row.getString("name"), OfficeId.of(row.getString("office")),
				Duty.of(row.getString("duty")), row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
	}

}
