package org.xieshou.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.Commands;
import org.xieshou.project.Source;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the finance bureau enters about allotments and the dedicated account, once each; answers what is wrong, by field. */
@Component
class AllotmentDesk {

	private static final int LONGEST = 120;

	private static final int LONGEST_REASON = 500;

	private final Allotting allotting;

	private final DedicatedAccounts accounts;

	private final Commands commands;

	private final Clock clock;

	AllotmentDesk(Allotting allotting, DedicatedAccounts accounts, Commands commands, Clock clock) {
		this.allotting = allotting;
		this.accounts = accounts;
		this.commands = commands;
		this.clock = clock;
	}

	/** The faults of an allotment, by field; none where it has been entered. */
	@Transactional
	Map<String, String> enter(String key, Map<String, String> fields, Official official) {
		var entered = new Entered(fields);
		var it = new Allotment(UUID.randomUUID(), official.acting().place(), entered.source("source", AllotmentDesk::isAllotted),
				entered.year("year"), entered.text("document", LONGEST), entered.yuan("amount"),
				entered.dayUntil("allottedOn", LocalDate.now(clock)));
		return entered.isSound() ? faults(commands.once(key, official.person(), "allotments", fields,
				() -> allotting.enter(it, official.actor()).name())) : entered.faults();
	}

	private static boolean isAllotted(Source source) {
		return Channel.of(source).isAllotted();
	}

	/** The faults of a correction, by field; none where it has been booked. */
	@Transactional
	Map<String, String> correct(String key, Allotment of, Map<String, String> fields, Official official) {
		var entered = new Entered(fields);
		var right = new Correction(UUID.randomUUID(), of, entered.yuanOrZero("amount"), entered.text("document", LONGEST),
				entered.dayUntil("allottedOn", LocalDate.now(clock)), entered.text("reason", LONGEST_REASON));
		return entered.isSound() ? faults(commands.once(key, official.person(), of.id().toString(), fields,
				() -> allotting.correct(right, official.actor()).name())) : entered.faults();
	}

	/** The faults of a dedicated account, by field; none where it is valid from today on. */
	@Transactional
	Map<String, String> open(Map<String, String> fields, Official official) {
		var entered = new Entered(fields);
		var account = new DedicatedAccount(official.acting().place(), LocalDate.now(clock), entered.text("accountName", LONGEST),
				entered.text("bank", LONGEST), entered.text("number", LONGEST));
		if (entered.isSound() && !account.number().matches("[0-9]{8,32}")) {
			return Map.of("number", "funds.entered.number");
		}
		return entered.isSound() && !accounts.open(account, official.actor()) ? Map.of("accountName", "funds.account.today") : entered.faults();
	}

	private static Map<String, String> faults(String outcome) {
		var faults = new LinkedHashMap<String, String>();
		var came = AllotmentOutcome.valueOf(outcome);
		if (came != AllotmentOutcome.ENTERED) {
			faults.put(came.field(), came.messageKey());
		}
		return faults;
	}

}
