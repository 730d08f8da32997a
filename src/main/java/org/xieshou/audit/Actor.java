package org.xieshou.audit;

import java.io.Serializable;

/**
 * Who acts: a person, for an office, possibly on behalf of somebody else.
 *
 * @param person the stable id of the person
 * @param name the name as it goes on record: {@code B 代 A} where B acts for A
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

	private static final String IN_PLACE_OF = " 代 ";

	/** Both names of somebody who acts for somebody else, as they go on record. */
	public static String inPlaceOf(String deputy, String absent) {
		return deputy + IN_PLACE_OF + absent;
	}

	/** The name of the person alone, where a page says in its own words for whom they acted. */
	public String ownName() {
		return isNamedForTwo() ? name.substring(0, name.indexOf(IN_PLACE_OF)) : name;
	}

	/** The name of whom they acted for, or null. */
	public String behalfName() {
		return isNamedForTwo() ? name.substring(name.indexOf(IN_PLACE_OF) + IN_PLACE_OF.length()) : onBehalfOf;
	}

	private boolean isNamedForTwo() {
		return onBehalfOf != null && name.contains(IN_PLACE_OF);
	}

	/** On whose desk the work lies: the person's own, or that of whom they act for. */
	public String desk() {
		return onBehalfOf == null ? person : onBehalfOf;
	}

	/** Whether one of the people this act counts for is that person. */
	public boolean countsFor(String someone) {
		return someone != null && (someone.equals(person) || someone.equals(onBehalfOf));
	}

}
