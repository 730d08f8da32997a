package org.xieshou.audit;

import java.io.Serializable;

/**
 * Who acts: a person, for an office, possibly on behalf of somebody else.
 *
 * @param person the stable id of the person
 * @param name the name as it goes on record
 * @param office the office acted for, such as {@code 511322:finance}
 * @param officeName the office's name as it goes on record
 * @param onBehalfOf the person acted for under a delegation, or null
 */
public record Actor(String person, String name, String office, String officeName, String onBehalfOf)
		implements Serializable {

	/** The program itself, for what timers and service tasks do. */
	public static final Actor SYSTEM = new Actor("system", "系统", "system", "系统", null);

	public Actor(String person, String name, String office, String officeName) {
		this(person, name, office, officeName, null);
	}

}
