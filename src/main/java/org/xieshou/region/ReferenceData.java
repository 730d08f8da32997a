package org.xieshou.region;

import java.util.stream.Stream;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the shipped divisions and pairings into the database before the first page is served. */
@Component
class ReferenceData implements SmartInitializingSingleton {

	private static final String DEMONSTRATION_VILLAGES = "villages-5113";

	private final ReferenceLoads loads;

	private final DivisionLoad divisions;

	private final JdbcClient jdbc;

	ReferenceData(ReferenceLoads loads, DivisionLoad divisions, JdbcClient jdbc) {
		this.loads = loads;
		this.divisions = divisions;
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Stream.of("provinces", "cities", "areas", "streets", DEMONSTRATION_VILLAGES)
			.map(level -> ReferenceFile.shipped("reference/divisions/%s.csv".formatted(level), "code", "name"))
			.forEach(file -> loads.once(file, divisions::load));
		loads.once(ReferenceFile.shipped("reference/pairings.csv", "east_code", "west_code", "since", "source"), this::pairings);
	}

	private long pairings(ReferenceFile file) {
		return file.forEach(row -> jdbc.sql("""
				insert into pairing (east_code, west_code, since, source) values (?, ?, ?, ?)
				on conflict (east_code, west_code) do update set since = excluded.since, source = excluded.source""")
			.params(row.get("east_code"), row.get("west_code"), row.get("since", Integer::valueOf), row.get("source")).update());
	}

}
