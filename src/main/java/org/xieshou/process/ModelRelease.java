package org.xieshou.process;

import java.time.Instant;

/**
 * A release of all diagrams, tables and forms together. A case keeps the release it was started under.
 *
 * @param number from 1; also the version of every process in it
 * @param deployment the engine's deployment
 * @param by who released it
 * @param reason why
 */
public record ModelRelease(int number, String deployment, Instant at, String by, String reason) {
}
