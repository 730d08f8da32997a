package org.xieshou.personnel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.office.PersonId;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues were given: announced until they confirm it. */
@Component
public class ReceivedHandovers {

	private final HandoverTable table;

	private final DecisionLog decisions;

	private final Clock clock;

	ReceivedHandovers(HandoverTable table, DecisionLog decisions, Clock clock) {
		this.table = table;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** One that waits to be confirmed: from whom, and how much. */
	public record Waiting(UUID id, String person, long things) {
	}

	/** What the official has not confirmed yet, the oldest first. */
	public List<Waiting> waiting(Official official) {
		return table.unreceived(official.person()).stream().map(it -> new Waiting(it.id(), it.personName(), it.gone())).toList();
	}

	/** Puts on record that the colleague has it; false where it is not theirs or was confirmed before. */
	@Transactional
	boolean receive(Handover it, Official colleague) {
		var received = colleague.behalf().isEmpty() && table.receive(it.id(), PersonId.of(colleague.person()), clock.instant());
		if (received) {
			decisions.record(NewDecision.of(DelegationRecord.chain(it.office()), it.office().place(), colleague.actor(), "receive-handover",
					Map.of("handover", it.id().toString(), "person", it.personName()), null, Hashes.sha256(it.id().toString())));
		}
		return received;
	}

}
