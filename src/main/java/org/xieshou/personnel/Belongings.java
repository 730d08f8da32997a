package org.xieshou.personnel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.xieshou.audit.Actor;
import org.xieshou.security.Holding;
import org.xieshou.security.Holdings;
import org.xieshou.security.Holdings.Staying;
import org.xieshou.security.Official;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that lies with a person in an office, whatever part of the program knows of it. */
@Component
class Belongings {

	private final ObjectProvider<Holdings> parts;

	Belongings(ObjectProvider<Holdings> parts) {
		this.parts = parts;
	}

	List<Holding> of(String person, String office) {
		return parts.stream().flatMap(part -> part.of(person, office).stream()).sorted(Comparator.comparing(Holding::kind)).toList();
	}

	Optional<Staying> obstacle(Holding what, Official colleague) {
		return part(what).obstacle(what, colleague);
	}

	void hand(Holding what, Official colleague, Actor by) {
		part(what).hand(what, colleague, by);
	}

	private Holdings part(Holding what) {
		return parts.stream().filter(part -> part.kinds().contains(what.kind())).findFirst().orElseThrow();
	}

}
