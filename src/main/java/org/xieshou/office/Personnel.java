package org.xieshou.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a person's entry in the directory as somebody else's register (人事登记) has it: name, roles, offices, and whether they left. */
@Component
@Transactional
public class Personnel {

	private final Directory directory;

	private final People people;

	private final Offices offices;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Personnel(Directory directory, People people, Offices offices, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.directory = directory;
		this.people = people;
		this.offices = offices;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Makes the entry say exactly this; false where it said so already. */
	public boolean bring(PersonId id, String name, Set<Role> roles, Map<OfficeId, Duty> posts) {
		var known = people.find(id).filter(person -> person.isEmployedOn(today()));
		var saysSo = known.filter(person -> person.name().equals(name) && person.roles().equals(roles)).isPresent();
		if (!saysSo) {
			directory.enter(id, name, roles, today());
			jdbc.sql("update person set left_on = null where id = ?").param(id.value()).update();
		}
		var before = posts(id);
		before.keySet().stream().filter(office -> !posts.containsKey(office)).forEach(office -> withdraw(id, office));
		posts.forEach((office, duty) -> Optional.of(office).filter(it -> duty != before.get(it)).ifPresent(it -> appoint(id, it, duty)));
		return !saysSo || !before.equals(posts);
	}

	/** Takes a person out of every office and away all their roles; false where they had none. */
	public boolean release(PersonId id) {
		var had = posts(id).keySet();
		had.forEach(office -> withdraw(id, office));
		var roles = jdbc.sql("delete from person_role where person = ?").param(id.value()).update();
		var left = jdbc.sql("update person set left_on = greatest(employed_since, cast(? as date)) where id = ? and left_on is null")
			.params(today().minusDays(1), id.value()).update();
		return !had.isEmpty() || roles + left > 0;
	}

	private Map<OfficeId, Duty> posts(PersonId id) {
		return offices.officesOf(id).stream().collect(Collectors.toMap(Staff::office, Staff::duty, (first, again) -> first));
	}

	private void appoint(PersonId person, OfficeId office, Duty duty) {
		var changed = jdbc.sql("""
				update staff set duty = ? where person = ? and office = ? and since <= ? and (until is null or until >= ?)""")
			.params(duty.key(), person.value(), office.toString(), today(), today()).update();
		if (changed == 0) {
			directory.appoint(person, office, duty, today());
		}
	}

	/** Yesterday was the last day; an appointment of today has not been one. */
	private void withdraw(PersonId person, OfficeId office) {
		jdbc.sql("delete from staff where person = ? and office = ? and since >= ?")
			.params(person.value(), office.toString(), today()).update();
		directory.dismiss(person, office, today().minusDays(1));
		events.publishEvent(new AppointmentEnded(person, office));
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

}
