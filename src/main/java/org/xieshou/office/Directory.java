package org.xieshou.office;

import java.time.LocalDate;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.xieshou.region.Divisions;

/** Opens offices, enters people and appoints them; saying the same thing again changes nothing. */
@Component
@Transactional
public class Directory {

	private final JdbcClient jdbc;

	private final Divisions divisions;

	Directory(JdbcClient jdbc, Divisions divisions) {
		this.jdbc = jdbc;
		this.divisions = divisions;
	}

	/** Opens an office or renames it; an {@link IllegalArgumentException} where no such office can sit at that place. */
	public void open(OfficeId id, String name) {
		if (!id.function().sitsAt(id.level()) || divisions.find(id.place()).filter(place -> !place.filler()).isEmpty()) {
			throw new IllegalArgumentException("No office can sit there: " + id);
		}
		jdbc.sql("""
				insert into office (place, function, name) values (?, ?, ?)
				on conflict (id) do update set name = excluded.name where office.name <> excluded.name""")
			.params(id.place(), id.function().key(), name).update();
	}

	/** Enters a person with this role, or brings the name and the role up to date; an {@link IllegalArgumentException} for two roles. */
	public void enter(PersonId id, String name, Set<Role> roles, LocalDate employedSince) {
		Role.conflict(roles).ifPresent(conflict -> {
			throw new IllegalArgumentException("One person cannot be both " + conflict.one() + " and " + conflict.other() + ": " + id);
		});
		jdbc.sql("""
				insert into person (id, name, employed_since) values (?, ?, ?)
				on conflict (id) do update set name = excluded.name where person.name <> excluded.name""")
			.params(id.value(), name, employedSince).update();
		jdbc.sql("delete from person_role where person = ?").param(id.value()).update();
		roles.forEach(role -> jdbc.sql("insert into person_role (person, role) values (?, ?)")
			.params(id.value(), role.key()).update());
	}

	/** Appoints a person to a duty in an office from a day on, until further notice. */
	public void appoint(PersonId person, OfficeId office, Duty duty, LocalDate since) {
		jdbc.sql("""
				insert into staff (person, office, duty, since) values (?, ?, ?, ?)
				on conflict (person, office, since) do update set duty = excluded.duty where staff.duty <> excluded.duty""")
			.params(person.value(), office.toString(), duty.key(), since).update();
	}

	/** Ends every appointment of a person to an office with a last day. */
	public void dismiss(PersonId person, OfficeId office, LocalDate lastDay) {
		jdbc.sql("update staff set until = ? where person = ? and office = ? and since <= ? and (until is null or until > ?)")
			.params(lastDay, person.value(), office.toString(), lastDay, lastDay).update();
	}

	/** Notes a person's last day of service; from the next day on no office has them. */
	public void leave(PersonId person, LocalDate lastDay) {
		jdbc.sql("update person set left_on = ? where id = ?").params(lastDay, person.value()).update();
	}

}
