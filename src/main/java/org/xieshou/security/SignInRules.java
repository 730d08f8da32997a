package org.xieshou.security;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.region.ReferenceRow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which amount on, in yuan, a decision asks for a sign-in not older than how many minutes; each dated and with its source. */
@Component
class SignInRules implements SmartInitializingSingleton {

	private final ReferenceLoads loads;

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInRules(ReferenceLoads loads, JdbcClient jdbc, Clock clock) {
		this.loads = loads;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether an amount is a high one today. */
	boolean isHigh(BigDecimal yuan) {
		return on("step-up-yuan").filter(from -> yuan.compareTo(from) >= 0).isPresent();
	}

	int minutes() {
		return on("step-up-minutes").map(BigDecimal::intValue).orElse(0);
	}

	private Optional<BigDecimal> on(String key) {
		return jdbc.sql("select value from sign_in_rule where key = :key and valid_from <= :day and (valid_until is null or valid_until >= :day)")
			.param("key", key).param("day", LocalDate.now(clock)).query(BigDecimal.class).optional();
	}

	@Override
	public void afterSingletonsInstantiated() {
		loads.once(ReferenceFile.shipped("reference/sign-in-rules.csv", "key", "valid_from", "valid_until", "value", "source"),
				file -> file.forEach(this::load));
	}

	private void load(ReferenceRow row) {
		jdbc.sql("""
				insert into sign_in_rule (key, valid_from, valid_until, value, source) values (?, ?, ?, ?, ?)
				on conflict (key, valid_from) do update set valid_until = excluded.valid_until, value = excluded.value, source = excluded.source""")
			.params(row.get("key"), row.get("valid_from", LocalDate::parse), row.find("valid_until").map(LocalDate::parse).orElse(null),
					row.get("value", BigDecimal::new), row.get("source"))
			.update();
	}

}
