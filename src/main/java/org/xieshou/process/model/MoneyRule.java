package org.xieshou.process.model;

import java.util.List;

/**
 * What must have been completed before an action of public money is taken.
 *
 * @param steps each a group of which one suffices, on every path
 * @param eachTime once taken, the action may be reached again only through all of them anew
 */
record MoneyRule(String action, List<List<MoneyStep>> steps, boolean eachTime) {
}
