package org.xieshou.region;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All pairings (结对关系) between east and west. */
@Component
public class Pairings {

	private static final String SELECT = """
			select p.east_code, e.name as east_name, p.west_code, w.name as west_name, p.since, p.source
			from pairing p join division e on e.code = p.east_code join division w on w.code = p.west_code
			""";

	private static final String NEAREST_FIRST = " order by length(p.west_code) desc, p.west_code, p.since, p.east_code";

	private final JdbcClient jdbc;

	Pairings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Pairing> all() {
		return jdbc.sql(SELECT + "order by p.east_code, p.west_code").query(Pairing.class).list();
	}

	/** The pairings that reach a western place: those of the place, of the regions it lies in and of those in it; nearest first. */
	public List<Pairing> eastOf(String westCode) {
		return jdbc.sql(SELECT + "where starts_with(:code, p.west_code) or starts_with(p.west_code, :code)"
				+ NEAREST_FIRST)
			.param("code", westCode).query(Pairing.class).list();
	}

	/** The pairings that an eastern region answers for: its own and those of the regions in it, never those of a region above. */
	public List<Pairing> westOf(String eastCode) {
		return jdbc.sql(SELECT + "where starts_with(p.east_code, :code)" + NEAREST_FIRST)
			.param("code", eastCode).query(Pairing.class).list();
	}

	/** The pairings by which this eastern region, or one in it, helps this western place, nearest first. */
	public List<Pairing> between(String eastCode, String westCode) {
		return westOf(eastCode).stream().filter(pairing -> pairing.helps(westCode)).toList();
	}

}
