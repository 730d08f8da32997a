package org.xieshou.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.funds.Arrival;
import org.xieshou.funds.ArrivalBooks;
import org.xieshou.project.Source;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pays the demonstration's matching money in, as far as the next payment asks for it, with a bank slip each time. */
@Component
class DemonstrationArrivals {

	/** The forms before which money has to be there. */
	static final Set<String> ASKED_FOR = Set.of("payment-settlement", "final-settlement");

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private final ArrivalBooks books;

	private final DemonstrationPapers papers;

	private final Officials officials;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemonstrationArrivals(ArrivalBooks books, DemonstrationPapers papers, Officials officials, JdbcClient jdbc, Clock clock) {
		this.books = books;
		this.papers = papers;
		this.officials = officials;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void bring(UUID project) {
		var by = bookkeeper(project);
		books.outstanding(project).bySource().keySet().forEach(source -> bring(project, source, by));
	}

	private void bring(UUID project, Source source, Actor by) {
		var missing = target(project, source).min(books.outstanding(project).of(source));
		if (missing.signum() > 0) {
			books.enter(new Arrival(UUID.randomUUID(), project, source, missing, LocalDate.now(clock), by.officeName(),
					papers.document("银行进账单（演示）.pdf", by).id()), by);
		}
	}

	/** What has to come for the next payment: the share up to which the plan pays with it. */
	private BigDecimal target(UUID project, Source source) {
		var balance = jdbc.sql("select approved, arrived from project_balance where project = ? and source = ?").params(project, source.name())
			.query().singleRow();
		return ((BigDecimal) balance.get("approved")).multiply(next(project)).divide(HUNDRED, 2, RoundingMode.UP)
			.subtract((BigDecimal) balance.get("arrived"));
	}

	private BigDecimal next(UUID project) {
		return jdbc.sql("""
				select coalesce(min(cumulative), 100) from instalment i where project = ?
					and not exists (select from instalment_release r where r.instalment = i.id)""").param(project).query(BigDecimal.class).single();
	}

	private Actor bookkeeper(UUID project) {
		var person = jdbc.sql("""
				select s.person from staff s join case_file c on s.office = left(c.place, 6) || ':finance' where c.id = ? order by s.person limit 1""")
			.param(project).query(String.class).optional();
		return person.flatMap(officials::find).map(Official::actor).orElse(Actor.SYSTEM);
	}

}
