package org.xieshou.identity;

import java.util.Optional;

import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;

/** A post in an office (岗位) as Keycloak writes it: the group {@code /511322/finance}, or {@code /511322/finance/director}. */
record Post(OfficeId office, Duty duty) {

	/** The post a group stands for; groups that are no office of ours mean nothing here. */
	static Optional<Post> of(String group) {
		var parts = group.split("/");
		if (parts.length < 3 || parts.length > 4 || !parts[0].isEmpty()) {
			return Optional.empty();
		}
		try {
			var office = OfficeId.of(parts[1] + ":" + parts[2]);
			return Optional.of(new Post(office, parts.length == 3 ? Duty.CLERK : Duty.of(parts[3])));
		}
		catch (IllegalArgumentException notAnOffice) {
			return Optional.empty();
		}
	}

}
