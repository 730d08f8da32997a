package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.project.Source;

/** Allotments to counties by source and year; each is booked and stays. */
@Component
public class Allotments {

	private final JdbcClient jdbc;

	private final Ledger ledger;

	private final DecisionLog decisions;

	Allotments(JdbcClient jdbc, Ledger ledger, DecisionLog decisions) {
		this.jdbc = jdbc;
		this.ledger = ledger;
		this.decisions = decisions;
	}

	/** Enters an allotment; false where the same document has allotted money of that source and year before. */
	@Transactional
	public boolean enter(Allotment it, Actor by) {
		var added = jdbc.sql("""
				insert into allotment (id, county, source, year, document, amount, allotted_on)
				values (?, ?, ?, ?, ?, ?, ?) on conflict (county, source, year, document) do nothing""")
			.params(it.id(), it.county(), it.source().name(), it.year(), it.document(), it.amount(), it.allottedOn())
			.update() == 1;
		if (added) {
			ledger.book(new Booking("allot:" + it.id(), Act.ALLOT, it.county(), null,
					new Amounts(Map.of(it.source(), it.amount())), false, by));
			decisions.record(NewDecision.of("funds:" + it.county(), it.county(), by, "enter-allotment",
					Map.of("allotment", it.id().toString(), "document", it.document(), "amount", it.amount()), null,
					Hashes.sha256(CanonicalJson.write(it))));
		}
		return added;
	}

	/** The allotments of the counties in a territory, newest first. */
	public List<Allotment> in(String territory) {
		return jdbc.sql("""
				select id, county, source, year, document, amount, allotted_on from allotment
				where starts_with(county, ?) order by allotted_on desc, document, id""").param(territory)
			.query(Allotment.class).list();
	}

	/** What was allotted in a territory, by county or by source. */
	Map<String, BigDecimal> by(FundsBreakdown breakdown, FundsQuery query, String territory) {
		var sums = new LinkedHashMap<String, BigDecimal>();
		jdbc.sql("select " + breakdown.column() + """
				 as key, sum(l.credit) as allotted from ledger_entry e join ledger_line l on l.entry = e.id
				where e.act = 'allot' and l.account = 'allotted' and starts_with(e.county, :territory)
					and (:county = '' or e.county = :county) and (:source = '' or l.source = :source) group by 1""")
			.param("territory", territory).param("county", query.county()).param("source", query.source())
			.query(row -> {
				sums.put(row.getString("key"), row.getBigDecimal("allotted"));
			});
		return sums;
	}

}
