package org.xieshou.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.security.Official;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened into the security log, whatever became of the request, and reads it back. */
@Component
class SecurityLog {

	private static final Logger log = LoggerFactory.getLogger("security");

	private static final String IN_TERRITORY = "(office is null or starts_with(office, :territory))";

	private final JdbcClient jdbc;

	private final Clock clock;

	SecurityLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Records one event; the program's own log has it too, on one line. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void record(EventKind kind, Official who, Asked asked, int status) {
		jdbc.sql("insert into security_event (at, kind, person, person_name, office, address, method, path, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(clock.instant().atOffset(ZoneOffset.UTC), kind.key(), who == null ? null : who.person(), who == null ? null : who.actor().name(),
					who == null ? null : who.office(), asked.address(), asked.method(), asked.path(), status)
			.update();
		log.debug("{} {} {} {} {} {}", kind.key(), who == null ? "-" : who.person(), asked.address(), asked.method(), asked.path(), status);
	}

	/** The events a reader of the territory looks for, newest first; those of nobody signed in belong to every territory. */
	List<SecurityEvent> find(String territory, EventQuery query, int most) {
		return jdbc.sql("select * from security_event where " + IN_TERRITORY + """
				 and (:kind = '' or kind = :kind) and (:who = '' or person ilike '%' || :who || '%' or person_name ilike '%' || :who || '%')
				and (:before = 0 or id < :before)
				and (cast(:from as date) is null or at >= cast(:from as date)::timestamp at time zone 'Asia/Shanghai')
				and (cast(:to as date) is null or at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Shanghai')
				order by id desc limit :most""")
			.param("territory", territory).param("kind", query.kind()).param("who", query.pattern()).param("before", query.before())
			.param("from", query.from()).param("to", query.to()).param("most", most)
			.query(SecurityLog::row).list();
	}

	private static SecurityEvent row(ResultSet row, int index) throws SQLException {
		return new SecurityEvent(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				EventKind.of(row.getString("kind")).orElseThrow(), row.getString("person"), row.getString("person_name"), row.getString("office"),
				row.getString("address"), row.getString("method"), row.getString("path"), row.getInt("status"));
	}

}
