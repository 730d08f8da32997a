package org.xieshou.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.People;
import org.xieshou.office.Person;
import org.xieshou.office.PersonId;
import org.xieshou.office.Role;
import org.xieshou.office.Staff;

import org.springframework.stereotype.Component;

/** Turns a person of the directory into the official that signs in. */
@Component
public class Officials {

	private final People people;

	private final Offices offices;

	private final StandIns standIns;

	Officials(People people, Offices offices, StandIns standIns) {
		this.people = people;
		this.offices = offices;
		this.standIns = standIns;
	}

	/** The official with that id, with the places of others they may take today, unless unknown, no longer employed or without an office. */
	public Optional<Official> find(String person) {
		return people.find(PersonId.of(person)).flatMap(this::official).map(this::withPlacesOfOthers);
	}

	/** Everybody who may sign in, each as themselves. */
	public List<Official> all() {
		return people.employed().stream().map(this::official).flatMap(Optional::stream).toList();
	}

	private Official withPlacesOfOthers(Official self) {
		var places = Stream.concat(self.offices().stream(), standIns.of(PersonId.of(self.person())).stream()).toList();
		return new Official(self.person(), self.name(), self.acting(), places, self.roles());
	}

	private Optional<Official> official(Person person) {
		var acting = offices.officesOf(person.id()).stream().map(Staff::office).map(this::acting).toList();
		if (acting.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Official(person.id().value(), person.name(), acting.get(0), acting, keys(person.roles())));
	}

	private Official.ActingOffice acting(OfficeId id) {
		return new Official.ActingOffice(id.toString(), offices.find(id).orElseThrow().name());
	}

	private static java.util.Set<String> keys(Collection<Role> roles) {
		return roles.stream().map(Role::key).collect(Collectors.toUnmodifiableSet());
	}

}
