package org.xieshou.web;

/**
 * An order in which a long list can be read on from any row: by one value and, where that is equal, by an id. Only fixed text of the
 * program stands in it.
 *
 * @param key what the order is called in cursors
 * @param value the SQL of the value, and its type
 * @param id the SQL of what tells rows of equal value apart, and its type
 */
public record SeekOrder(String key, String value, String valueType, boolean descending, String id, String idType) {

	/** The two columns a cursor is made of. */
	String columns() {
		return "cast(" + value + " as text) as seek_value, cast(" + id + " as text) as seek_id";
	}

	/** Beyond the cursor whose parts are {@code :seekValue} and {@code :seekId}. */
	String beyond() {
		return "(" + value + ", " + id + ") " + (descending ? "<" : ">") + " (cast(:seekValue as " + valueType + "), cast(:seekId as " + idType + "))";
	}

	String by() {
		var direction = descending ? " desc" : " asc";
		return " order by " + value + direction + ", " + id + direction;
	}

}
