package org.xieshou.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One decision as it stands on record. Never altered, never deleted.
 *
 * @param number its place in its chain, from 1
 * @param at the instant, in microseconds
 * @param previousHash the hash of the decision before it in the chain, 64 zeros for the first
 * @param hash SHA-256 over every field and the previous hash
 */
public record Decision(UUID id, String chain, int number, Instant at, String territory, Actor actor, String act,
		NewDecision.DecidedTask task, String outcome, String answers, String reason, String contentHash, String rules,
		String attachments, String previousHash, String hash) {
}
