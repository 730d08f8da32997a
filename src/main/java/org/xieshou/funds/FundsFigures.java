package org.xieshou.funds;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

/** What became of the money of the projects an official may see, added up from the ledger. */
@Component
public class FundsFigures {

	private static final String SUMS = """
			sum(l.debit - l.credit) filter (where e.act = 'commit' and l.account = 'committed') as approved,
			sum(l.debit - l.credit) filter (where l.account = 'paid') as released,
			sum(l.debit - l.credit) filter (where l.account in ('paid', 'retained') and exists (
				select from instalment i join instalment_release r on r.instalment = i.id
				where i.project = e.project and i.kind = 'settlement')) as accepted,
			sum(l.debit - l.credit) filter (where l.account = 'retained') as retained,
			sum(l.debit - l.credit) filter (where l.account = 'returned') as returned
			""";

	private static final String LEDGER = """
			from ledger_entry e join ledger_line l on l.entry = e.id join case_file c on c.id = e.project
			where (%s) and (:county = '' or e.county = :county) and (:source = '' or l.source = :source)
				and (:kind = '' or c.kind = :kind)
				and (:year = 0 or extract(year from e.booked_at at time zone 'Asia/Shanghai') = :year)
			""";

	private final JdbcClient jdbc;

	FundsFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One figure for each county, source or kind, the largest first. */
	public List<FundsFigure> by(FundsBreakdown breakdown, FundsQuery query, Official official) {
		var sql = "select " + breakdown.column() + " as key, " + SUMS + LEDGER.formatted(Territory.condition(official))
				+ "group by 1 order by " + breakdown.order();
		return asked(sql, query, official).query((row, index) -> figure(row, row.getString("key"))).list();
	}

	/** All money together. */
	public FundsFigure total(FundsQuery query, Official official) {
		return by(FundsBreakdown.ALL, query, official).stream().findFirst().orElse(new FundsFigure("", null, BigDecimal.ZERO,
				BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
	}

	/** The projects of a page and one more, if there is one. */
	List<ProjectFunds> projects(FundsQuery query, Official official, int most) {
		var sql = "select c.id, c.number, c.title, c.kind, e.county, " + SUMS + LEDGER.formatted(Territory.condition(official))
				+ "group by c.id, e.county order by approved desc nulls last, c.id limit :most offset :offset";
		return asked(sql, query, official).param("most", most).param("offset", query.offset())
			.query((row, index) -> new ProjectFunds(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("title"), row.getString("kind"), figure(row, row.getString("county"))))
			.list();
	}

	/** The years in which money of these projects moved, the latest first. */
	List<Integer> years(Official official) {
		return asked("select distinct extract(year from e.booked_at at time zone 'Asia/Shanghai')::int "
				+ LEDGER.formatted(Territory.condition(official)) + "order by 1 desc", FundsQuery.ALL, official).query(Integer.class).list();
	}

	private StatementSpec asked(String sql, FundsQuery query, Official official) {
		return jdbc.sql(sql).params(Territory.parameters(official)).param("county", query.county())
			.param("source", query.source()).param("kind", query.kind()).param("year", query.year());
	}

	private static FundsFigure figure(ResultSet row, String key) throws SQLException {
		return new FundsFigure(key, null, sum(row, "approved"), sum(row, "released"), sum(row, "accepted"),
				sum(row, "retained"), sum(row, "returned"));
	}

	private static BigDecimal sum(ResultSet row, String column) throws SQLException {
		var sum = row.getBigDecimal(column);
		return sum == null ? BigDecimal.ZERO : sum;
	}

}
