package org.xieshou.personnel;

import java.util.Set;

import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;

/**
 * The order to hand over.
 *
 * @param chosen the keys of what goes
 */
record HandOver(String key, OfficeId office, PersonId person, PersonId colleague, Set<String> chosen, String reason) {
}
