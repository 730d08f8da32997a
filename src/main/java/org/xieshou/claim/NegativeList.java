package org.xieshou.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.region.ReferenceRow;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The negative list (负面清单): what aid money is never spent on, each rule dated and with its source. */
@Component
class NegativeList implements SmartInitializingSingleton {

	/** A rule that forbids an expense. */
	record Rule(String title, String words, String source) {

		boolean forbids(String item) {
			var spelled = Spelling.of(item);
			return Arrays.stream(words.split(";")).map(Spelling::of).anyMatch(spelled::contains);
		}

	}

	private final ReferenceLoads loads;

	private final JdbcClient jdbc;

	NegativeList(ReferenceLoads loads, JdbcClient jdbc) {
		this.loads = loads;
		this.jdbc = jdbc;
	}

	/** The rule of the day that forbids an expense. */
	Optional<Rule> forbidding(String item, LocalDate day) {
		return jdbc.sql("""
				select title, words, source from negative_rule
				where valid_from <= :day and (valid_until is null or valid_until >= :day) order by key""")
			.param("day", day).query(Rule.class).list().stream().filter(rule -> rule.forbids(item)).findFirst();
	}

	@Override
	public void afterSingletonsInstantiated() {
		loads.once(ReferenceFile.shipped("reference/negative-list.csv", "key", "valid_from", "valid_until", "title", "words", "source"),
				file -> file.forEach(this::load));
	}

	private void load(ReferenceRow row) {
		jdbc.sql("""
				insert into negative_rule (key, valid_from, valid_until, title, words, source) values (?, ?, ?, ?, ?, ?)
				on conflict (key, valid_from) do update set valid_until = excluded.valid_until, title = excluded.title,
					words = excluded.words, source = excluded.source""")
			.params(row.get("key"), row.get("valid_from", LocalDate::parse), row.find("valid_until").map(LocalDate::parse).orElse(null),
					row.get("title"), row.get("words"), row.get("source"))
			.update();
	}

}
