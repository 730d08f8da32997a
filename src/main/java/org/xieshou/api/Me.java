package org.xieshou.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.xieshou.security.Official;

/** As whom a program acts: the person, the office acted for, every office they may act for, their roles. */
record Me(String person, String name, OfficeLink office, List<OfficeLink> offices, Set<String> roles) {

	/** An office by what names it in requests, such as {@code 511322:finance}, and in whose place one acts there, or null. */
	record OfficeLink(String id, String name, @Nullable String inPlaceOf) {

		static OfficeLink of(Official.ActingOffice office) {
			return new OfficeLink(office.key(), office.name(), office.behalf() == null ? null : office.behalf().name());
		}

	}

	static Me of(Official official) {
		return new Me(official.person(), official.name(), OfficeLink.of(official.acting()), official.offices().stream().map(OfficeLink::of).toList(),
				new TreeSet<>(official.roles()));
	}

}
