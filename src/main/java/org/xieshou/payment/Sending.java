package org.xieshou.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.xieshou.audit.Commands;
import org.xieshou.security.FreshSignIn;
import org.xieshou.security.Official;
import org.xieshou.security.SignInAgain;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a payment file of chosen releases: all of them or none, each through the single order. */
@Service
public class Sending {

	private final DuePayments due;

	private final PaymentOrders orders;

	private final PaymentBatches batches;

	private final Commands commands;

	private final MessageSource messages;

	private final Clock clock;

	private final FreshSignIn signIn;

	Sending(DuePayments due, PaymentOrders orders, PaymentBatches batches, Commands commands, MessageSource messages, Clock clock,
			FreshSignIn signIn) {
		this.signIn = signIn;
		this.due = due;
		this.orders = orders;
		this.batches = batches;
		this.commands = commands;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * @param releases which releases go out
	 * @return the id of the file
	 * @throws PaymentRefused where none was chosen, or one of them cannot go out
	 */
	@Transactional
	public UUID send(String key, Collection<UUID> releases, Official by) {
		var county = Desk.countyOf(by);
		return UUID.fromString(commands.once(key, by.person(), "payments:" + county, List.copyOf(releases),
				() -> make(county, Set.copyOf(releases), by).toString()));
	}

	private UUID make(String county, Set<UUID> releases, Official by) {
		var id = UUID.randomUUID();
		var number = batches.nextNumber(county, LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE));
		var chosen = due.in(county).stream().filter(payment -> releases.contains(payment.release())).toList();
		if (chosen.isEmpty() || chosen.size() < releases.size()) {
			throw new PaymentRefused(releases.isEmpty() ? "payment.refused.none" : "payment.refused.gone");
		}
		var sent = IntStream.range(0, chosen.size()).mapToObj(i -> orders.send(id, number, i + 1, chosen.get(i), by)).toList();
		var file = PaymentFile.of(sent, chosen.stream().map(this::purpose).toList());
		if (!signIn.allows(file.total())) {
			throw new SignInAgain("/payments");
		}
		batches.add(new PaymentBatch(id, county, number, sent.size(), file.total(), file.sha256(), clock.instant(), by.actor()), file.content());
		return id;
	}

	/** The bank reads Chinese, whatever the language of the page. */
	private String purpose(DuePayment payment) {
		var what = messages.getMessage("payment.kind." + payment.kind(), new Object[] { payment.number() }, Locale.SIMPLIFIED_CHINESE);
		return payment.projectNumber() + " " + what;
	}

}
