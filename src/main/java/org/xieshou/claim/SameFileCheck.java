package org.xieshou.claim;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same file (by its hash) lies with a claim of another project or another instalment. */
@Component
class SameFileCheck implements FlagCheck {

	/** A file of a claim that lies with another claim as well. */
	record Twice(String sha256, String name) {
	}

	private final JdbcClient jdbc;

	SameFileCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<Flag> check(Reviewed it) {
		return it.claim() == null ? Stream.of() : twice(it.claim()).stream().map(file -> flag(it.claim(), file));
	}

	private List<Twice> twice(Claim claim) {
		return jdbc.sql("""
				select f.sha256, min(a.name) as name from claim_file f join attachment a on a.id = f.attachment
				where f.claim = :claim and exists (select from claim_file o join claim k on k.id = o.claim
					where o.sha256 = f.sha256 and k.instalment <> :instalment)
				group by f.sha256 order by 2, 1""")
			.param("claim", claim.id()).param("instalment", claim.instalment()).query(Twice.class).list();
	}

	private Flag flag(Claim claim, Twice file) {
		var others = jdbc.sql("select distinct" + OtherCase.COLUMNS + """
				from claim_file o join claim k on k.id = o.claim join case_file c on c.id = k.project
				where o.sha256 = :sha256 and k.instalment <> :instalment order by c.number limit 20""")
			.param("sha256", file.sha256()).param("instalment", claim.instalment()).query(OtherCase.class).list();
		return Flag.of(Flag.Kind.SAME_FILE, file.sha256(), others, file.name(), file.sha256().substring(0, 12));
	}

}
