package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All allotments and their corrections; each stays as it was entered. */
@Component
class Allotments {

	private final JdbcClient jdbc;

	private final Clock clock;

	Allotments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Adds it; false where the same document has allotted money of that source and year before. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean add(Allotment it, Actor by) {
		return jdbc.sql("""
				insert into allotment (id, county, source, year, document, amount, allotted_on, corrects, reason, entered_at, person, person_name)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(it.id(), it.county(), it.source().name(), it.year(), it.document(), it.amount(), it.allottedOn(), it.corrects(),
					it.reason(), clock.instant().atOffset(ZoneOffset.UTC), by.person(), by.name())
			.update() == 1;
	}

	Optional<Allotment> find(UUID id) {
		return jdbc.sql("select id, county, source, year, document, amount, allotted_on, corrects, reason from allotment where id = ?")
			.param(id).query(Allotment.class).optional();
	}

	/** What an allotment comes to with all corrections, in yuan. */
	BigDecimal net(UUID id) {
		return jdbc.sql("select coalesce(sum(amount), 0) from allotment where id = :id or corrects = :id").param("id", id)
			.query(BigDecimal.class).single();
	}

	/** The allotments of the counties in a territory and their corrections, newest first; year 0 means all. */
	List<Allotment> in(String territory, int year) {
		return jdbc.sql("""
				select id, county, source, year, document, amount, allotted_on, corrects, reason from allotment
				where starts_with(county, :territory) and (:year = 0 or year = :year) order by allotted_on desc, document, id""")
			.param("territory", territory).param("year", year).query(Allotment.class).list();
	}

	/** What was allotted in a territory, by county, source, year or month. */
	Map<String, BigDecimal> by(FundsBreakdown breakdown, FundsQuery query, String territory) {
		var sums = new LinkedHashMap<String, BigDecimal>();
		jdbc.sql("select " + breakdown.ofAllotment() + " as key, " + """
				sum(a.amount) as allotted from allotment a where starts_with(a.county, :territory)
					and (:county = '' or a.county = :county) and (:source = '' or a.source = :source)
					and (:year = 0 or a.year = :year) group by 1""")
			.param("territory", territory).param("county", query.county()).param("source", query.source()).param("year", query.year())
			.query(row -> {
				sums.put(row.getString("key"), row.getBigDecimal("allotted"));
			});
		return sums;
	}

}
