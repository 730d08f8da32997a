package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.region.ReferenceRow;

/** The numbers that regulations set for money and by which payments are compared, each dated and with its source. */
@Component
public class FundRules implements SmartInitializingSingleton {

	private final ReferenceLoads loads;

	private final JdbcClient jdbc;

	FundRules(ReferenceLoads loads, JdbcClient jdbc) {
		this.loads = loads;
		this.jdbc = jdbc;
	}

	/** The highest percentage of the settled value that may be retained on a day; zero where no rule allows any. */
	FundRule retention(LocalDate day) {
		return on("retention-percent", day);
	}

	/** The percentage of its share that matching money has to have arrived with; zero where no rule demands it. */
	FundRule arrivalStep(LocalDate day) {
		return on("arrival-step-percent", day);
	}

	/** The percentage that is withheld from each payment as warranty money; zero where no rule says so. */
	FundRule withheld(LocalDate day) {
		return on("withheld-percent", day);
	}

	/** How many months the warranty may last at most. */
	FundRule warranty(LocalDate day) {
		return on("warranty-months", day);
	}

	/** By what percentage a settlement may exceed what was approved before the approver has to agree again. */
	FundRule overrun(LocalDate day) {
		return on("overrun-percent", day);
	}

	/** Within how many days what was paid too much is due back. */
	FundRule repaymentDays(LocalDate day) {
		return on("repayment-days", day);
	}

	private FundRule on(String key, LocalDate day) {
		return find(key, day).orElse(new FundRule(BigDecimal.ZERO, ""));
	}

	/** The number of a day; empty where no rule holds. */
	public Optional<FundRule> find(String key, LocalDate day) {
		return jdbc.sql("""
				select value, source from fund_rule
				where key = :key and valid_from <= :day and (valid_until is null or valid_until >= :day)
				order by valid_from desc limit 1""")
			.param("key", key).param("day", day).query(FundRule.class).optional();
	}

	@Override
	public void afterSingletonsInstantiated() {
		loads.once(ReferenceFile.shipped("reference/fund-rules.csv", "key", "valid_from", "valid_until", "value", "source"),
				file -> file.forEach(this::load));
	}

	private void load(ReferenceRow row) {
		jdbc.sql("""
				insert into fund_rule (key, valid_from, valid_until, value, source) values (?, ?, ?, ?, ?)
				on conflict (key, valid_from) do update set valid_until = excluded.valid_until, value = excluded.value,
					source = excluded.source""")
			.params(row.get("key"), row.get("valid_from", LocalDate::parse), row.find("valid_until").map(LocalDate::parse).orElse(null),
					row.get("value", BigDecimal::new), row.get("source"))
			.update();
	}

}
