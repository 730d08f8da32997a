package org.xieshou;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.xieshou.attachment.Attachments;
import org.xieshou.audit.Actor;
import org.xieshou.funds.Arrival;
import org.xieshou.funds.ArrivalBooks;
import org.xieshou.funds.ArrivalOutcome;
import org.xieshou.project.Source;

import org.springframework.stereotype.Component;

/** Pays matching and self-raised money in for tests, each time with its bank slip. */
@Component
public class PaidIn {

	private static final Actor BOOKKEEPER = new Actor("yingshan-finance-director", "营山县财政局 局长", "511322:finance", "营山县财政局");

	private final ArrivalBooks books;

	private final Attachments attachments;

	private final Clock clock;

	PaidIn(ArrivalBooks books, Attachments attachments, Clock clock) {
		this.books = books;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** Pays in whatever is still to arrive for a project. */
	public void everything(UUID project) {
		books.outstanding(project).bySource().forEach((source, yuan) -> some(project, source, yuan));
	}

	public ArrivalOutcome some(UUID project, Source source, BigDecimal yuan) {
		return books.enter(new Arrival(UUID.randomUUID(), project, source, yuan, LocalDate.now(clock), "营山县财政局", slip()), BOOKKEEPER);
	}

	private UUID slip() {
		return attachments.store("进账单.pdf", "%PDF-1.7 进账单".getBytes(StandardCharsets.UTF_8), BOOKKEEPER).id();
	}

}
