package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.project.Source;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A county's accounts, one a source; whoever promises their money locks them first. */
@Component
class CountyAccounts {

	private final JdbcClient jdbc;

	CountyAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Locks these accounts until the transaction ends, so that of two who promise at once the second sees the first. */
	@Transactional(propagation = Propagation.MANDATORY)
	void lock(String county, Collection<Source> sources) {
		sources.stream().map(Source::name).sorted().forEach(source -> {
			jdbc.sql("insert into county_account (county, source) values (?, ?) on conflict do nothing").params(county, source).update();
			jdbc.sql("select source from county_account where county = ? and source = ? for update").params(county, source)
				.query(String.class).single();
		});
	}

	/** What the county has of every source that was ever allotted or promised, in the order of sources. */
	Map<Source, CountyBalance> balances(String county) {
		var balances = new LinkedHashMap<Source, CountyBalance>();
		jdbc.sql("select source, allotted, committed, available from county_balance where county = ?").param(county)
			.query(CountyBalance.class).list().stream().sorted(java.util.Comparator.comparing(CountyBalance::source))
			.forEach(balance -> balances.put(balance.source(), balance));
		return balances;
	}

	/** The counties of a territory for which anything was booked. */
	List<String> counties(String territory) {
		return jdbc.sql("select distinct county from ledger_entry where starts_with(county, ?) order by county").param(territory)
			.query(String.class).list();
	}

	CountyBalance balance(String county, Source source) {
		return balances(county).getOrDefault(source, CountyBalance.none(source));
	}

	/** What is missing where this were promised besides what is promised already; nothing where the county has it all. */
	Amounts missing(String county, Amounts wanted) {
		var balances = balances(county);
		var missing = new LinkedHashMap<Source, BigDecimal>();
		wanted.bySource().forEach((source, yuan) -> {
			if (yuan.signum() > 0 && Channel.of(source).isAllotted()) {
				missing.put(source, yuan.subtract(balances.getOrDefault(source, CountyBalance.none(source)).available()));
			}
		});
		return new Amounts(missing).positive();
	}

}
