package org.xieshou.approval;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.xieshou.security.Holding;
import org.xieshou.security.Holding.Kind;
import org.xieshou.security.Holdings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes somebody asked for that are not decided; who asked stays on record, and a colleague follows them. */
@Component
class ChangeHoldings implements Holdings {

	private final JdbcClient jdbc;

	ChangeHoldings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<Kind> kinds() {
		return Set.of(Kind.CHANGE);
	}

	@Override
	public List<Holding> of(String person, String office) {
		return jdbc.sql("""
				select r.id, r.project, r.requested_at, c.number, c.title from change_request r join case_file c on c.id = r.project
				where r.person = ? and r.office = ? and r.state = 'open' order by r.requested_at, r.id""")
			.params(person, office)
			.query((row, n) -> new Holding(Kind.CHANGE, row.getString("id"), row.getObject("project", UUID.class), row.getString("number"),
					row.getString("title"), "", row.getObject("requested_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
