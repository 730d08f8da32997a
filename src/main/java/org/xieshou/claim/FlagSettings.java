package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.region.ReferenceRow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers by which payments are compared, each dated and with its source. */
@Component
class FlagSettings implements SmartInitializingSingleton {

	/** A number and where it comes from. */
	record Setting(BigDecimal value, String source) {

		int whole() {
			return value.intValue();
		}

	}

	private final ReferenceLoads loads;

	private final JdbcClient jdbc;

	FlagSettings(ReferenceLoads loads, JdbcClient jdbc) {
		this.loads = loads;
		this.jdbc = jdbc;
	}

	/** The number of a day; empty where no rule holds, and then nothing is compared by it. */
	Optional<Setting> on(LocalDate day, String key) {
		return jdbc.sql("""
				select value, source from flag_setting
				where key = :key and valid_from <= :day and (valid_until is null or valid_until >= :day)
				order by valid_from desc limit 1""")
			.param("key", key).param("day", day).query(Setting.class).optional();
	}

	@Override
	public void afterSingletonsInstantiated() {
		loads.once(ReferenceFile.shipped("reference/claim-flags.csv", "key", "valid_from", "valid_until", "value", "source"),
				file -> file.forEach(this::load));
	}

	private void load(ReferenceRow row) {
		jdbc.sql("""
				insert into flag_setting (key, valid_from, valid_until, value, source) values (?, ?, ?, ?, ?)
				on conflict (key, valid_from) do update set valid_until = excluded.valid_until, value = excluded.value,
					source = excluded.source""")
			.params(row.get("key"), row.get("valid_from", LocalDate::parse), row.find("valid_until").map(LocalDate::parse).orElse(null),
					row.get("value", BigDecimal::new), row.get("source"))
			.update();
	}

}
