package org.xieshou.inbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.xieshou.security.Holding;
import org.xieshou.security.Holding.Kind;
import org.xieshou.security.Holdings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases somebody started that go on; who started them stays on record, and a colleague follows them. */
@Component
class CaseHoldings implements Holdings {

	private final JdbcClient jdbc;

	CaseHoldings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<Kind> kinds() {
		return Set.of(Kind.CASE);
	}

	@Override
	public List<Holding> of(String person, String office) {
		return jdbc.sql("""
				select id, number, title, opened_at from case_file
				where proposer_person = ? and proposer_office = ? and closed_at is null order by opened_at, id""")
			.params(person, office)
			.query((row, n) -> new Holding(Kind.CASE, row.getString("id"), row.getObject("id", UUID.class), row.getString("number"),
					row.getString("title"), "", row.getObject("opened_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
