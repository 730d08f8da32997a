package org.xieshou.region;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All administrative divisions. A shorter code is the prefix of the codes below it, so "who is above" is a question of prefixes. */
@Component
public class Divisions {

	private static final String SELECT = "select code, name, parent, filler from division ";

	private final JdbcClient jdbc;

	Divisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Division> find(String code) {
		return jdbc.sql(SELECT + "where code = ?").param(code).query(DivisionRows::read).optional();
	}

	public boolean exists(String code) {
		return find(code).isPresent();
	}

	/** The code's prefix at a level, filler or not; empty where the code itself lies above that level. */
	public Optional<String> at(String code, Level level) {
		return Level.of(code).isAbove(level) ? Optional.empty() : Optional.of(code.substring(0, level.digits()));
	}

	/** Everything above a division, from near to far, fillers included. */
	public List<Division> ancestors(String code) {
		return jdbc.sql(SELECT + "where code in (:codes) order by level desc").param("codes", Codes.above(code))
			.query(DivisionRows::read).list();
	}

	/** The next division above at which offices sit; empty for a province. */
	public Optional<Division> superior(String code) {
		return ancestors(code).stream().filter(above -> !above.filler()).findFirst();
	}

	public List<Division> provinces() {
		return jdbc.sql(SELECT + "where parent is null order by code").query(DivisionRows::read).list();
	}

	/** What lies directly below; a filler is replaced by what lies below it, as the counties of a municipality. */
	public List<Division> children(String code) {
		return jdbc.sql("""
				with recursive below as (
					select * from division where parent = :code
					union all
					select d.* from below b join division d on d.parent = b.code where b.filler)
				select code, name, parent, filler from below where not filler order by code""")
			.param("code", code).query(DivisionRows::read).list();
	}

	/** The full name without fillers, as in an address: 四川省南充市营山县. Empty where the code is unknown. */
	public Optional<String> path(String code) {
		return Optional.ofNullable(paths(List.of(code)).get(code));
	}

	/** The full names of many divisions with one query; unknown codes are left out. */
	public Map<String, String> paths(Collection<String> codes) {
		var wanted = new LinkedHashSet<String>(codes);
		codes.forEach(code -> wanted.addAll(Codes.above(code)));
		var known = in(wanted).stream().collect(Collectors.toMap(Division::code, division -> division));
		return codes.stream().distinct().filter(known::containsKey)
			.collect(Collectors.toMap(code -> code, code -> DivisionPath.of(code, known)));
	}

	/**
	 * Divisions whose name holds the text or whose code begins with it, upper levels first, within a division or anywhere (an
	 * empty code). Above a prefecture, villages are looked at only where nothing else fits: the country has hundreds of thousands.
	 */
	public List<Division> search(String text, String within, int limit) {
		if (within.length() >= Level.PREFECTURE.digits()) {
			return search(text, within, limit, "");
		}
		var aboveVillages = search(text, within, limit, "and level < 12 ");
		return aboveVillages.isEmpty() ? search(text, within, limit, "and level = 12 ") : aboveVillages;
	}

	private List<Division> search(String text, String within, int limit, String levels) {
		return jdbc.sql(SELECT + """
				where (position(:text in name) > 0 or starts_with(code, :text)) and not filler
					and code >= :within and code < :within || ':'
				""" + levels + "order by level, name <> :text, not starts_with(name, :text), code limit :limit")
			.param("text", text).param("within", within).param("limit", limit).query(DivisionRows::read).list();
	}

	private List<Division> in(Collection<String> codes) {
		return codes.isEmpty() ? List.of()
				: jdbc.sql(SELECT + "where code in (:codes)").param("codes", codes).query(DivisionRows::read).list();
	}

}
