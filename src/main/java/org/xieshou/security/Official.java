package org.xieshou.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.xieshou.audit.Actor;

/**
 * The signed-in official, acting for one office at a time.
 *
 * @param person the stable id of the person
 * @param name the name that goes on record
 * @param acting the office acted for now
 * @param offices every office the person may act for
 * @param roles {@code official}, {@code process-admin}, {@code auditor}, {@code directory-admin}, {@code system-admin}
 */
public record Official(String person, String name, ActingOffice acting, List<ActingOffice> offices, Set<String> roles)
		implements Principal, Serializable {

	public static final String OFFICIAL = "official";

	public static final String PROCESS_ADMIN = "process-admin";

	public static final String AUDITOR = "auditor";

	public static final String DIRECTORY_ADMIN = "directory-admin";

	public static final String SYSTEM_ADMIN = "system-admin";

	/** An office a person may act for; the id is such as {@code 511322:finance}. */
	public record ActingOffice(String id, String name) implements Serializable {

		/** The division code whose territory the office answers for. */
		public String place() {
			return id.substring(0, id.indexOf(':'));
		}

		public String function() {
			return id.substring(id.indexOf(':') + 1);
		}

	}

	@Override
	public String getName() {
		return person;
	}

	public String office() {
		return acting.id();
	}

	public boolean is(String role) {
		return roles.contains(role);
	}

	/** The same person acting for another of their offices. */
	public Official actingFor(String office) {
		var chosen = offices.stream().filter(candidate -> candidate.id().equals(office)).findFirst();
		return chosen.map(to -> new Official(person, name, to, offices, roles)).orElse(this);
	}

	/** The same person with no other offices and roles than these; empty where nothing is left. */
	public Optional<Official> limitedTo(Set<String> ofOffices, Set<String> ofRoles) {
		var left = offices.stream().filter(office -> ofOffices.contains(office.id())).toList();
		var may = roles.stream().filter(ofRoles::contains).collect(Collectors.toUnmodifiableSet());
		return left.isEmpty() || may.isEmpty() ? Optional.empty()
				: Optional.of(new Official(person, name, left.contains(acting) ? acting : left.get(0), left, may));
	}

	/** As whom the person goes on record. */
	public Actor actor() {
		return new Actor(person, name, acting.id(), acting.name());
	}

}
