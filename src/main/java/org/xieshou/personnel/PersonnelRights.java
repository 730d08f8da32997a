package org.xieshou.personnel;

import java.util.List;
import java.util.Optional;

import org.xieshou.office.Delegation;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.PersonId;
import org.xieshou.office.Staff;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/**
 * Who may arrange for somebody's absence or leaving: the person themself, the head of the office, and the directory administrator of
 * the territory; nobody while they act in another's place.
 */
@Component
class PersonnelRights {

	private final Offices offices;

	PersonnelRights(Offices offices) {
		this.offices = offices;
	}

	/** Whether they may say who acts for a person of an office, or takes over from them. */
	boolean mayArrangeFor(Official official, OfficeId office, PersonId person) {
		return official.behalf().isEmpty() && (looksAfter(official, office) || official.is(Official.OFFICIAL)
				&& official.office().equals(office.toString()) && official.person().equals(person.value()));
	}

	/** Whether they may do so for everybody of the office. */
	boolean looksAfter(Official official, OfficeId office) {
		return official.behalf().isEmpty() && (heads(official, office)
				|| official.is(Official.DIRECTORY_ADMIN) && office.place().startsWith(official.acting().place()));
	}

	/** Either of the two may end it at once, and whoever looks after the office. */
	boolean mayRevoke(Official official, Delegation it) {
		return official.behalf().isEmpty() && (concerns(official, it) || looksAfter(official, it.office()));
	}

	/** The two, their office, whoever looks after it, and the auditors of the place know of it. */
	boolean maySee(Official official, Delegation it) {
		return concerns(official, it) || maySee(official, it.office());
	}

	boolean maySee(Official official, OfficeId office) {
		var overseer = official.is(Official.AUDITOR) || official.is(Official.DIRECTORY_ADMIN);
		return overseer && office.place().startsWith(official.acting().place())
				|| official.is(Official.OFFICIAL) && official.office().equals(office.toString());
	}

	/** The offices whose absences an official may arrange: their own, or for a directory administrator all of the territory. */
	List<OfficeId> officesOf(Official official) {
		if (official.is(Official.DIRECTORY_ADMIN)) {
			return offices.in(official.acting().place()).stream().map(office -> office.id()).filter(offices::hasStaff).toList();
		}
		return official.is(Official.OFFICIAL) && official.behalf().isEmpty() ? List.of(OfficeId.of(official.office())) : List.of();
	}

	/** For whom of an office they may arrange. */
	List<Staff> peopleOf(Official official, OfficeId office) {
		return offices.staffOf(office).stream().filter(staff -> mayArrangeFor(official, office, staff.person())).toList();
	}

	private boolean heads(Official official, OfficeId office) {
		return official.is(Official.OFFICIAL) && official.office().equals(office.toString()) && post(official, office)
			.filter(staff -> staff.duty() == Duty.DIRECTOR).isPresent();
	}

	private Optional<Staff> post(Official official, OfficeId office) {
		return offices.staffOf(office).stream().filter(staff -> staff.person().value().equals(official.person())).findFirst();
	}

	private static boolean concerns(Official official, Delegation it) {
		return it.person().value().equals(official.person()) || it.deputy().value().equals(official.person());
	}

}
