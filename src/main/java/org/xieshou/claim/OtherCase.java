package org.xieshou.claim;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A case that another one is compared with.
 *
 * @param amount yuan, as approved or else as planned
 */
record OtherCase(UUID id, String number, String title, String place, String placeName, BigDecimal amount) {

	static final String COLUMNS = " c.id, c.number, c.title, c.place, c.place_name, c.amount ";

	boolean isIn(String territory) {
		return place.startsWith(territory);
	}

}
