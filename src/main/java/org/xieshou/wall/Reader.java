package org.xieshou.wall;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Who is reading, as {@code wall.reading()} of the database understands it.
 *
 * @param says {@code program}, {@code public}, or {@code official|place|function|office|person|desk|roles}
 */
public record Reader(String says) {

	/** The program itself: the engine's jobs, what runs by the clock, the start, and the gate of {@link Wall#act}. */
	public static final Reader PROGRAM = new Reader("program");

	/** Everybody: what was made public, and nothing else. */
	public static final Reader PUBLIC = new Reader("public");

	/**
	 * An official with the office they act for and the roles they have just now.
	 *
	 * @param desk whose work they do: their own, or that of whom they act for
	 */
	public static Reader official(String place, String function, String office, String person, String desk, Collection<String> roles) {
		return new Reader(String.join("|", "official", plain(place), plain(function), plain(office), plain(person), plain(desk),
				plain(String.join(",", new TreeSet<>(roles)))));
	}

	/** The parts are told apart by a bar, so none of them may bring its own. */
	private static String plain(String part) {
		if (part.indexOf('|') >= 0) {
			throw new IllegalArgumentException("No part of a reader holds a bar: " + part);
		}
		return part;
	}

}
