package org.xieshou.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.xieshou.audit.Actor;
import org.xieshou.office.DelegatedWork;

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

	/**
	 * An office a person may act for.
	 *
	 * @param id such as {@code 511322:finance}
	 * @param behalf in whose place, or null for an office of one's own
	 */
	public record ActingOffice(String id, String name, @Nullable Behalf behalf) implements Serializable {

		public ActingOffice(String id, String name) {
			this(id, name, null);
		}

		/** Tells it from the person's other offices, also from the same office in somebody else's place. */
		public String key() {
			return behalf == null ? id : id + '@' + behalf.delegation();
		}

		/** The division code whose territory the office answers for. */
		public String place() {
			return id.substring(0, id.indexOf(':'));
		}

		public String function() {
			return id.substring(id.indexOf(':') + 1);
		}

	}

	/**
	 * In whose place somebody acts, and for what.
	 *
	 * @param delegation the delegation it rests on, which is asked again at every act
	 * @param until the last day
	 */
	public record Behalf(UUID delegation, String person, String name, LocalDate until, DelegatedWork work) implements Serializable {
	}

	@Override
	public String getName() {
		return person;
	}

	public String office() {
		return acting.id();
	}

	/** Whether the person has the role just now; in somebody else's place one is an official and nothing else. */
	public boolean is(String role) {
		return roles.contains(role) && (acting.behalf() == null || role.equals(OFFICIAL));
	}

	/** In whose place the person acts; empty where they act as themselves. */
	public Optional<Behalf> behalf() {
		return Optional.ofNullable(acting.behalf());
	}

	/** On whose desk the work lies: the person's own, or that of whom they act for. */
	public String desk() {
		return behalf().map(Behalf::person).orElse(person);
	}

	/** The same person acting for another of their offices, or in somebody's place, as {@link ActingOffice#key()} names it. */
	public Official actingFor(String office) {
		var chosen = offices.stream().filter(candidate -> candidate.key().equals(office)).findFirst();
		return chosen.map(to -> new Official(person, name, to, offices, roles)).orElse(this);
	}

	/** The same person, in nobody else's place, with no other offices and roles than these; empty where nothing is left. */
	public Optional<Official> limitedTo(Set<String> ofOffices, Set<String> ofRoles) {
		var left = offices.stream().filter(office -> office.behalf() == null && ofOffices.contains(office.id())).toList();
		var may = roles.stream().filter(ofRoles::contains).collect(Collectors.toUnmodifiableSet());
		return left.isEmpty() || may.isEmpty() ? Optional.empty()
				: Optional.of(new Official(person, name, left.contains(acting) ? acting : left.get(0), left, may));
	}

	/** The same person with nobody's place but their own. */
	public Official asThemself() {
		var own = offices.stream().filter(office -> office.behalf() == null).toList();
		return new Official(person, name, own.contains(acting) ? acting : own.get(0), own, roles);
	}

	/** As whom the person goes on record; in somebody's place with both names. */
	public Actor actor() {
		var behalf = acting.behalf();
		return behalf == null ? new Actor(person, name, acting.id(), acting.name())
				: new Actor(person, Actor.inPlaceOf(name, behalf.name()), acting.id(), acting.name(), behalf.person());
	}

}
