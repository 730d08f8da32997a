package org.xieshou.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachments;
import org.xieshou.attachment.PaperRefused;
import org.xieshou.audit.Commands;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the finance bureau enters about money that arrived, once each; answers what is wrong, by field. */
@Component
class ArrivalDesk {

	private static final int LONGEST = 200;

	private static final int LONGEST_REASON = 500;

	/** A paper as it was handed in. */
	record Proof(String name, byte[] content) {
	}

	private final ArrivalBooks books;

	private final Arrivals arrivals;

	private final Attachments attachments;

	private final Commands commands;

	private final Clock clock;

	ArrivalDesk(ArrivalBooks books, Arrivals arrivals, Attachments attachments, Commands commands, Clock clock) {
		this.books = books;
		this.arrivals = arrivals;
		this.attachments = attachments;
		this.commands = commands;
		this.clock = clock;
	}

	/** The faults of an arrival, by field; none where it has been entered. */
	@Transactional(rollbackFor = PaperRefused.class)
	Map<String, String> enter(String key, UUID project, Map<String, String> fields, Proof proof, Official official) {
		var entered = new Entered(fields);
		var it = new Arrival(null, project, entered.source("source", source -> Channel.of(source).arrives()), entered.yuan("amount"),
				entered.dayUntil("arrivedOn", LocalDate.now(clock)), entered.text("payer", LONGEST), null);
		if (proof.content().length == 0) {
			entered.faults().put("proof", "funds.entered.proof");
		}
		return entered.isSound() ? faults(commands.once(key, official.person(), "arrivals/" + project, fields,
				() -> book(it, proof, official).name())) : entered.faults();
	}

	private ArrivalOutcome book(Arrival it, Proof proof, Official official) {
		var paper = attachments.store(proof.name(), proof.content(), official.actor());
		return books.enter(new Arrival(UUID.randomUUID(), it.project(), it.source(), it.amount(), it.arrivedOn(), it.payer(), paper.id()),
				official.actor());
	}

	/** The faults of taking an arrival back, by field; none where it has been booked. */
	@Transactional
	Map<String, String> takeBack(String key, UUID project, UUID arrival, Map<String, String> fields, Official official) {
		var entered = new Entered(fields);
		var reason = entered.text("reason", LONGEST_REASON);
		return entered.isSound() ? faults(commands.once(key, official.person(), "arrivals/" + arrival, fields,
				() -> arrivals.standing(project, arrival).map(it -> books.takeBack(it, reason, official.actor()))
					.orElse(ArrivalOutcome.TAKEN_BACK).name())) : entered.faults();
	}

	private static Map<String, String> faults(String outcome) {
		var faults = new LinkedHashMap<String, String>();
		var came = ArrivalOutcome.valueOf(outcome);
		if (came != ArrivalOutcome.ENTERED && came != ArrivalOutcome.TAKEN_BACK) {
			faults.put(came.field(), came.messageKey());
		}
		return faults;
	}

}
