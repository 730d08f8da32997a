package org.xieshou.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes decisions and reads them back; the act that a decision belongs to happens in the same transaction or not at all. */
@Component
public class DecisionLog {

	private final Decisions decisions;

	private final Clock clock;

	DecisionLog(Decisions decisions, Clock clock) {
		this.decisions = decisions;
		this.clock = clock;
	}

	/** Appends a decision to its chain. Has to run inside the transaction of the act itself. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Decision record(NewDecision decided) {
		var head = decisions.lockHead(decided.chain());
		var unsealed = new Decision(UUID.randomUUID(), decided.chain(), head.number() + 1,
				clock.instant().truncatedTo(ChronoUnit.MICROS), decided.territory(), decided.actor(), decided.act(),
				decided.task(), decided.outcome(), CanonicalJson.write(decided.answers()), decided.reason(),
				decided.contentHash(), CanonicalJson.write(decided.rules()), CanonicalJson.write(decided.attachments()),
				head.hash(), null);
		return decisions.append(sealed(unsealed));
	}

	/** All decisions of a chain, oldest first. */
	public List<Decision> of(String chain) {
		return decisions.of(chain);
	}

	/** The longest run from the start of the chain that can be proved, and the first record that cannot. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ChainProof prove(String chain) {
		return ChainProof.of(chain, decisions.of(chain), decisions.head(chain));
	}

	/** Every chain there is. */
	public List<String> chains() {
		return decisions.chains();
	}

	private static Decision sealed(Decision d) {
		return new Decision(d.id(), d.chain(), d.number(), d.at(), d.territory(), d.actor(), d.act(), d.task(),
				d.outcome(), d.answers(), d.reason(), d.contentHash(), d.rules(), d.attachments(), d.previousHash(),
				DecisionHash.of(d));
	}

}
