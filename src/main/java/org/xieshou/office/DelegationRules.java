package org.xieshou.office;

import static org.xieshou.office.DelegationProblem.of;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Who may act for whom: an official for an official, of the same office or the next above, for no more than a year; never for
 * oneself, never two for the same work, and a deputy never passes on.
 */
@Component
class DelegationRules {

	static final int LONGEST_REASON = 300;

	private static final int LONGEST_DAYS = 366;

	private final People people;

	private final Offices offices;

	private final DelegationTable table;

	private final Clock clock;

	DelegationRules(People people, Offices offices, DelegationTable table, Clock clock) {
		this.people = people;
		this.offices = offices;
		this.table = table;
		this.clock = clock;
	}

	/** Everything that stands in the way. */
	List<DelegationProblem> check(NewDelegation wanted) {
		var problems = new ArrayList<DelegationProblem>();
		people(wanted, problems);
		days(wanted, problems);
		if (wanted.reason().isBlank() || wanted.reason().length() > LONGEST_REASON) {
			problems.add(of("reason", "reason", LONGEST_REASON));
		}
		if (!wanted.work().within().startsWith(wanted.office().place()) && !wanted.work().within().isEmpty()) {
			problems.add(of("work", "within"));
		}
		others(wanted, problems);
		return problems;
	}

	/** Whether somebody may act for an office at all: they are an official of it or of the next office above. */
	boolean mayStandIn(PersonId deputy, OfficeId office) {
		var above = offices.superiorOf(office);
		return isOfficial(deputy) && offices.officesOf(deputy).stream().map(Staff::office)
			.anyMatch(own -> own.equals(office) || above.filter(own::equals).isPresent());
	}

	boolean servesAsOfficial(PersonId person, OfficeId office) {
		return isOfficial(person) && offices.officesOf(person).stream().anyMatch(staff -> staff.office().equals(office));
	}

	private boolean isOfficial(PersonId person) {
		return people.find(person).filter(found -> found.isEmployedOn(LocalDate.now(clock)) && found.roles().contains(Role.OFFICIAL)).isPresent();
	}

	private void people(NewDelegation wanted, List<DelegationProblem> problems) {
		if (wanted.person().equals(wanted.deputy())) {
			problems.add(of("deputy", "self"));
		}
		else if (!mayStandIn(wanted.deputy(), wanted.office())) {
			problems.add(of("deputy", "deputy"));
		}
		if (!servesAsOfficial(wanted.person(), wanted.office())) {
			problems.add(of("person", "person"));
		}
	}

	private void days(NewDelegation wanted, List<DelegationProblem> problems) {
		if (wanted.firstDay().isBefore(LocalDate.now(clock))) {
			problems.add(of("firstDay", "past"));
		}
		if (wanted.lastDay().isBefore(wanted.firstDay())) {
			problems.add(of("lastDay", "backwards"));
		}
		else if (wanted.lastDay().isAfter(wanted.firstDay().plusDays(LONGEST_DAYS))) {
			problems.add(of("lastDay", "tooLong"));
		}
	}

	private void others(NewDelegation wanted, List<DelegationProblem> problems) {
		table.unrevokedOf(wanted.person(), wanted.deputy()).stream().filter(wanted::meetsDaysOf).forEach(other -> {
			if (other.person().equals(wanted.deputy())) {
				problems.add(of("deputy", "deputyAway", other.personName(), other.deputyName(), other.lastDay().toString()));
			}
			else if (other.deputy().equals(wanted.person())) {
				problems.add(of("person", "chain", other.deputyName(), other.personName(), other.lastDay().toString()));
			}
			else if (other.person().equals(wanted.person()) && other.office().equals(wanted.office()) && other.work().meets(wanted.work())) {
				problems.add(of("firstDay", "overlap", other.deputyName(), other.firstDay().toString(), other.lastDay().toString()));
			}
		});
	}

}
