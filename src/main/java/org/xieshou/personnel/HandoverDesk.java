package org.xieshou.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.PersonId;
import org.xieshou.office.Staff;
import org.xieshou.security.Holding;
import org.xieshou.security.Holdings.Staying;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody can be shown who hands over, or has it done: for whom, to whom, and what lies there. */
@Component
class HandoverDesk {

	/** How long somebody who left is still offered, in days. */
	private static final int REMEMBERED = 180;

	private final PersonnelRights rights;

	private final Offices offices;

	private final Officials officials;

	private final Belongings belongings;

	private final JdbcClient jdbc;

	private final Clock clock;

	HandoverDesk(PersonnelRights rights, Offices offices, Officials officials, Belongings belongings, JdbcClient jdbc, Clock clock) {
		this.rights = rights;
		this.offices = offices;
		this.officials = officials;
		this.belongings = belongings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One thing, and why it cannot go to the colleague chosen, if so. */
	record Line(Holding what, Staying staying) {
	}

	/** What the page reads; person and colleague are empty while none is chosen. */
	record View(String office, Map<String, String> offices, Map<String, String> people, String person, Map<String, String> colleagues, String colleague,
			List<Line> lines) {

		public boolean isReady() {
			return !colleague.isEmpty() && lines.stream().anyMatch(line -> line.staying() == null);
		}

	}

	View view(Official official, String askedOffice, String askedPerson, String askedColleague) {
		var mine = rights.officesOf(official);
		var office = mine.stream().filter(id -> id.toString().equals(askedOffice)).findFirst().orElse(mine.isEmpty() ? null : mine.get(0));
		if (office == null) {
			return new View(null, Map.of(), Map.of(), "", Map.of(), "", List.of());
		}
		var people = people(official, office);
		var person = people.containsKey(askedPerson) ? askedPerson : people.size() == 1 ? people.keySet().iterator().next() : "";
		var colleagues = colleagues(office, person);
		var colleague = colleagues.containsKey(askedColleague) ? askedColleague : "";
		return new View(office.toString(), names(mine), people, person, colleagues, colleague, person.isEmpty() ? List.of() : lines(office, person, colleague));
	}

	private List<Line> lines(OfficeId office, String person, String colleague) {
		var to = colleague.isEmpty() ? null : officials.find(colleague).map(found -> found.actingFor(office.toString())).orElse(null);
		return belongings.of(person, office.toString()).stream()
			.map(what -> new Line(what, to == null ? null : belongings.obstacle(what, to).orElse(null))).toList();
	}

	/** Those who serve and may be arranged for, and those who left some time ago. */
	private Map<String, String> people(Official official, OfficeId office) {
		Map<String, String> people = new LinkedHashMap<>();
		rights.peopleOf(official, office).forEach(staff -> people.put(staff.person().value(), staff.personName()));
		if (rights.looksAfter(official, office)) {
			jdbc.sql("""
					select distinct p.id, p.name from staff s join person p on p.id = s.person
					where s.office = :office and (s.until between :from and :today or p.left_on between :from and :today) order by p.id""")
				.param("office", office.toString()).param("from", today().minusDays(REMEMBERED)).param("today", today())
				.query((row, n) -> people.putIfAbsent(row.getString("id"), row.getString("name"))).list();
		}
		return people;
	}

	/** The officials of the office but the person themself. */
	private Map<String, String> colleagues(OfficeId office, String person) {
		Map<String, String> colleagues = new LinkedHashMap<>();
		offices.staffOf(office).stream().filter(staff -> !staff.person().value().equals(person)).filter(this::isOfficial)
			.forEach(staff -> colleagues.put(staff.person().value(), staff.personName()));
		return colleagues;
	}

	private boolean isOfficial(Staff staff) {
		return officials.find(staff.person().value()).filter(found -> found.roles().contains(Official.OFFICIAL)).isPresent();
	}

	private Map<String, String> names(List<OfficeId> ids) {
		Map<String, String> names = new LinkedHashMap<>();
		ids.forEach(id -> names.put(id.toString(), nameOf(id)));
		return names;
	}

	String nameOf(OfficeId id) {
		return offices.find(id).map(Office::name).orElse(id.toString());
	}

	/** Whether the official gave or took it, or oversees the office. */
	boolean maySee(Official official, Handover it) {
		return it.person().equals(PersonId.of(official.person())) || it.colleague().equals(PersonId.of(official.person())) || rights.maySee(official, it.office());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

}
