package org.xieshou.inbox;

import java.time.OffsetDateTime;
import java.util.List;

import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.security.Official;
import org.xieshou.wall.Exemption;
import org.xieshou.wall.Wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which offices of a territory have tasks and nobody to do them (invariant 7), as it is now, whoever left since the task came. */
@Component
public class UnstaffedWork {

	private final JdbcClient jdbc;

	private final Offices offices;

	UnstaffedWork(JdbcClient jdbc, Offices offices) {
		this.jdbc = jdbc;
		this.offices = offices;
	}

	/** The offices of the official's territory, their own left out, the one that waits longest first. */
	public List<UnstaffedOffice> below(Official official) {
		return Wall.beyond(Exemption.UNSTAFFED, () -> found(official));
	}

	private List<UnstaffedOffice> found(Official official) {
		var unstaffed = offices.unstaffed(withTasks(official.acting().place()));
		return unstaffed.isEmpty() ? List.of() : waiting(unstaffed).stream().filter(each -> !each.id().equals(official.office())).toList();
	}

	/** One look into the index for each office, however many tasks they have. */
	private List<OfficeId> withTasks(String place) {
		return jdbc.sql("""
				with recursive held(principal) as (
					(select principal from inbox_entry where principal >= :from and principal < :to order by principal limit 1)
					union all
					select (select e.principal from inbox_entry e where e.principal > held.principal and e.principal < :to
						order by e.principal limit 1) from held where held.principal is not null)
				select principal from held where principal like '%:%'""")
			.param("from", place)
			.param("to", place + ';')
			.query((row, n) -> OfficeId.of(row.getString(1)))
			.list();
	}

	private List<UnstaffedOffice> waiting(List<OfficeId> unstaffed) {
		return jdbc.sql("""
				select principal, count(*) as tasks, min(created_at) as since from inbox_entry where principal in (:ids)
				group by principal order by since""")
			.param("ids", unstaffed.stream().map(OfficeId::toString).toList())
			.query((row, n) -> new UnstaffedOffice(row.getString("principal"), nameOf(OfficeId.of(row.getString("principal"))),
					row.getInt("tasks"), row.getObject("since", OffsetDateTime.class).toInstant()))
			.list();
	}

	private String nameOf(OfficeId office) {
		return offices.find(office).map(Office::name).orElse(office.toString());
	}

}
