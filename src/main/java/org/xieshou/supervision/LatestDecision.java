package org.xieshou.supervision;

import java.time.Instant;

/**
 * A decision as the home page of an auditor shows it.
 *
 * @param title what its chain is called: the case's title, or what else it is about
 * @param number its number in the chain
 * @param what the task or act, in words
 * @param outcome in words; blank where it has none
 */
public record LatestDecision(String chain, int number, Instant at, String title, String who, String what, String outcome) {
}
