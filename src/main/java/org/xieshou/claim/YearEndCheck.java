package org.xieshou.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.xieshou.funds.FundRule;
import org.xieshou.funds.FundRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments bunched before the end of the year (年底突击花钱): how much of the county's claims of the year fall into its last days. */
@Component
class YearEndCheck implements FlagCheck {

	private static final String LAST = """
			with latest as (select distinct on (instalment) * from claim
				where county = :county and claimed_on between :first and :on order by instalment, number desc)
			""";

	private final FundRules rules;

	private final JdbcClient jdbc;

	YearEndCheck(FundRules rules, JdbcClient jdbc) {
		this.rules = rules;
		this.jdbc = jdbc;
	}

	@Override
	public Stream<Flag> check(Reviewed it) {
		return it.claim() == null ? Stream.of() : rules.find("year-end-days", it.on())
			.filter(days -> !it.claim().on().isBefore(begins(it.claim().on(), days))).stream()
			.flatMap(days -> flag(it.claim(), begins(it.claim().on(), days), it.on()));
	}

	private static LocalDate begins(LocalDate on, FundRule days) {
		return LocalDate.of(on.getYear(), 12, 31).minusDays(days.whole() - 1L);
	}

	private Stream<Flag> flag(Claim claim, LocalDate begins, LocalDate on) {
		var year = sum(claim, LocalDate.of(begins.getYear(), 1, 1));
		var late = sum(claim, begins);
		var percent = late.movePointRight(2).divide(year, 0, RoundingMode.HALF_UP);
		return rules.find("year-end-percent", on).filter(most -> percent.compareTo(most.value()) >= 0).stream()
			.map(most -> Flag.of(Flag.Kind.YEAR_END, claim.instalment().toString(), others(claim, begins), begins, late, percent, year, most.source()));
	}

	private BigDecimal sum(Claim claim, LocalDate since) {
		return jdbc.sql(LAST + "select coalesce(sum(requested), 0) from latest where claimed_on >= :since")
			.param("county", claim.county()).param("first", LocalDate.of(claim.on().getYear(), 1, 1)).param("on", claim.on())
			.param("since", since).query(BigDecimal.class).single();
	}

	private List<OtherCase> others(Claim claim, LocalDate begins) {
		return jdbc.sql(LAST + "select distinct" + OtherCase.COLUMNS + """
				from latest l join case_file c on c.id = l.project where l.claimed_on >= :since and l.project <> :project
				order by c.number limit 20""")
			.param("county", claim.county()).param("first", LocalDate.of(claim.on().getYear(), 1, 1)).param("on", claim.on())
			.param("since", begins).param("project", claim.project()).query(OtherCase.class).list();
	}

}
