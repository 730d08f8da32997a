package org.xieshou.inbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.security.Holding;
import org.xieshou.security.Holding.Kind;
import org.xieshou.security.Holdings;
import org.xieshou.security.Official;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was told themself and has not read; what their office was told stays with the office. */
@Component
class CopyHoldings implements Holdings {

	private final JdbcClient jdbc;

	CopyHoldings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<Kind> kinds() {
		return Set.of(Kind.COPY);
	}

	@Override
	public List<Holding> of(String person, String office) {
		return jdbc.sql("""
				select k.id, k.case_id, k.at, c.number, c.title from inbox_copy k join case_file c on c.id = k.case_id
				where k.principal = ? and k.read_at is null order by k.at, k.id""")
			.param(person)
			.query((row, n) -> new Holding(Kind.COPY, row.getString("id"), row.getObject("case_id", UUID.class), row.getString("number"),
					row.getString("title"), "", row.getObject("at", OffsetDateTime.class).toInstant()))
			.list();
	}

	@Override
	public void hand(Holding what, Official colleague, Actor by) {
		jdbc.sql("update inbox_copy set principal = ? where id = cast(? as uuid) and read_at is null").params(colleague.person(), what.id()).update();
	}

}
