package org.xieshou.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All people who serve or served in an office. */
@Component
public class People {

	private static final String SELECT = """
			select id, name, employed_since, left_on, (select array_agg(role) from person_role r where r.person = id) as roles
			from person
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	People(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Optional<Person> find(PersonId id) {
		return jdbc.sql(SELECT + "where id = ?").param(id.value()).query(People::read).optional();
	}

	/** Everybody employed today, in the order of their ids. */
	public List<Person> employed() {
		var today = LocalDate.now(clock);
		return jdbc.sql(SELECT + "order by id").query(People::read).list().stream()
			.filter(person -> person.isEmployedOn(today)).toList();
	}

	private static Person read(ResultSet row, int number) throws SQLException {
		var roles = row.getArray("roles") == null ? new String[0] : (String[]) row.getArray("roles").getArray();
		return new Person(PersonId.of(row.getString("id")), row.getString("name"),
				Arrays.stream(roles).map(Role::of).collect(Collectors.toUnmodifiableSet()),
				row.getObject("employed_since", LocalDate.class), row.getObject("left_on", LocalDate.class));
	}

}
