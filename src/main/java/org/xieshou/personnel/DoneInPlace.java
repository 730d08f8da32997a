package org.xieshou.personnel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.xieshou.office.Delegation;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a deputy did in somebody's place; readers who may not see a case see that something was done, not in which. */
@Component
class DoneInPlace {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	DoneInPlace(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One act: the case is null where the reader may not see it. */
	record Act(Instant at, UUID caseId, String number, String title, String act, String step, String outcome) {
	}

	/** The newest first. */
	List<Act> of(Delegation it, Official reader) {
		return jdbc.sql("select d.at, d.act, d.task_name, d.outcome, c.id, c.number, c.title from decision d left join case_file c on cast(c.id as text) = d.chain and ("
				+ Territory.condition(reader) + """
				) where d.on_behalf_of = :person and d.person = :deputy and d.office = :office
				and d.at >= cast(:first as date)::timestamp at time zone 'Asia/Shanghai' and d.at < (cast(:last as date) + 1)::timestamp at time zone 'Asia/Shanghai'
				order by d.at desc limit :most""")
			.params(Territory.parameters(reader))
			.param("person", it.person().value()).param("deputy", it.deputy().value()).param("office", it.office().toString())
			.param("first", it.firstDay()).param("last", it.lastDay()).param("most", MOST)
			.query((row, n) -> new Act(row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("id", UUID.class), row.getString("number"),
					row.getString("title"), row.getString("act"), row.getString("task_name"), row.getString("outcome")))
			.list();
	}

}
