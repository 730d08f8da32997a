package org.xieshou.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xieshou.office.Delegation;
import org.xieshou.office.Delegations;
import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.PersonId;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/** The delegations a reader may know of, in their words. */
@Component
public class DelegationLines {

	private static final int MOST = 500;

	private final Delegations delegations;

	private final Offices offices;

	private final WorkWords words;

	private final PersonnelRights rights;

	private final Clock clock;

	DelegationLines(Delegations delegations, Offices offices, WorkWords words, PersonnelRights rights, Clock clock) {
		this.delegations = delegations;
		this.offices = offices;
		this.words = words;
		this.rights = rights;
		this.clock = clock;
	}

	/** Those of the reader and of their office; of the whole territory for those who look after it. */
	List<DelegationLine> all(Official official, Locale locale) {
		var overseer = official.is(Official.DIRECTORY_ADMIN) || official.is(Official.AUDITOR);
		var found = overseer ? delegations.in(official.acting().place(), MOST)
				: delegations.concerning(PersonId.of(official.person()), OfficeId.of(official.office()), MOST);
		return found.stream().filter(it -> rights.maySee(official, it)).map(it -> line(it, official, locale)).toList();
	}

	/** The same by what they are to the reader: their own, those to them, those of their office or territory. */
	Map<String, List<DelegationLine>> parts(Official official, Locale locale) {
		var all = all(official, locale);
		Map<String, List<DelegationLine>> parts = new LinkedHashMap<>();
		if (!official.is(Official.OFFICIAL)) {
			parts.put("territory", all);
			return parts;
		}
		List.of("mine", "tome", "others").forEach(side -> parts.put(side, all.stream().filter(line -> line.side().equals(side)).toList()));
		return parts;
	}

	/** What the home page announces: who acts for whom today or from a coming day on. */
	public List<DelegationLine> announced(Official official, Locale locale) {
		return official.is(Official.OFFICIAL) ? all(official, locale).stream()
			.filter(line -> line.state().equals("standing") || line.state().equals("coming") && !line.side().equals("others")).toList() : List.of();
	}

	DelegationLine line(Delegation it, Official official, Locale locale) {
		var side = it.person().value().equals(official.person()) ? "mine" : it.deputy().value().equals(official.person()) ? "tome" : "others";
		return new DelegationLine(it, offices.find(it.office()).map(Office::name).orElse(it.office().toString()), words.say(it.work(), locale),
				it.stateOn(LocalDate.now(clock)), side);
	}

}
