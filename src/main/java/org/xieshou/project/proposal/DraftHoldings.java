package org.xieshou.project.proposal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.security.Holding;
import org.xieshou.security.Holding.Kind;
import org.xieshou.security.Holdings;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals somebody is writing; a colleague of the office goes on with them. */
@Component
class DraftHoldings implements Holdings {

	private final JdbcClient jdbc;

	private final SeparationOfDuties duties;

	DraftHoldings(JdbcClient jdbc, SeparationOfDuties duties) {
		this.jdbc = jdbc;
		this.duties = duties;
	}

	@Override
	public Set<Kind> kinds() {
		return Set.of(Kind.DRAFT);
	}

	@Override
	public List<Holding> of(String person, String office) {
		return jdbc.sql("""
				select id, project, saved_at, coalesce(sheet -> 'fields' ->> 'title', '') as title from proposal_draft
				where person = ? and office = ? and handed_in is null and deleted_at is null order by saved_at, id""")
			.params(person, office)
			.query((row, n) -> new Holding(Kind.DRAFT, row.getString("id"), row.getObject("project", UUID.class), "", row.getString("title"), "",
					row.getObject("saved_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	@Override
	public Optional<Staying> obstacle(Holding what, Official colleague) {
		return Optional.ofNullable(what.caseId()).flatMap(project -> duties.obstacle(colleague, project, "proposal-revision"))
			.map(earlier -> new Staying("inbox.handover.otherSide", earlier));
	}

	@Override
	public void hand(Holding what, Official colleague, Actor by) {
		jdbc.sql("update proposal_draft set person = ? where id = cast(? as uuid) and handed_in is null").params(colleague.person(), what.id()).update();
	}

}
