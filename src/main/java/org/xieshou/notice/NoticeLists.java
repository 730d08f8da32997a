package org.xieshou.notice;

import static org.xieshou.notice.NoticeTable.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of notices: what is or was posted for the public, everything of their territory for officials. One query a list. */
@Repository
class NoticeLists {

	private static final int MOST_EXPORTED = 10_000;

	private static final String COLUMNS = """
			select n.id, n.number, n.kind, n.project, n.ending, n.opened_at, c.number as project_number, c.title,
				c.kind as project_kind, c.place_name, c.amount, e.number as edition, p.posted_at, p.last_day, p.ends_at,
				i.at as interrupted_at,
				(select count(*) from objection o where o.notice = n.id) as objections,
				(select count(*) from objection o where o.notice = n.id
					and not exists (select 1 from objection_answer a where a.objection = o.id)) as waiting
			""";

	private static final String LATEST = """
			from notice n join case_file c on c.id = n.project
			join notice_edition e on e.notice = n.id and e.number = (select max(number) from notice_edition where notice = n.id)
			left join notice_posting p on p.notice = n.id and p.edition = e.number
			left join notice_interruption i on i.notice = n.id and i.edition = e.number
			""";

	private static final String POSTED = LATEST.replace("select max(number) from notice_edition",
			"select max(edition) from notice_posting");

	private static final String FOUND = """
			where (:q = '' or n.number || ' ' || c.number || ' ' || c.title || ' ' || c.place_name ilike :pattern)
				and (:at = '' or c.place like :at || '%')
			""";

	private static final Map<String, String> STATES = Map.of("all", "true",
			"draft", "n.closed_at is null and p.posted_at is null",
			"running", "n.closed_at is null and i.at is null and p.ends_at > :now",
			"soon", "n.closed_at is null and i.at is null and p.ends_at > :now and p.ends_at <= :soon",
			"waiting", "exists (select 1 from objection o where o.notice = n.id"
					+ " and not exists (select 1 from objection_answer a where a.objection = o.id))",
			"over", "(n.closed_at is not null or p.ends_at <= :now)");

	private final JdbcClient jdbc;

	private final NoticeProperties properties;

	private final Clock clock;

	NoticeLists(JdbcClient jdbc, NoticeProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
	}

	/** A division and how many notices were posted on projects in it. */
	record Place(String code, String name, int notices) {
	}

	/** What the public sees, newest posting first; one line more than a page holds. */
	List<NoticeLine> posted(NoticeQuery query) {
		return asked(COLUMNS + ", p.posted_at as sorted_at " + POSTED + FOUND + "and p.posted_at is not null and "
				+ STATES.get(query.state()) + page(query, "p.posted_at"), query)
			.param("limit", NoticeQuery.PAGE + 1).query(NoticeLists::line).list();
	}

	/** What an official sees of their territory, newest first; one line more than a page holds. */
	List<NoticeLine> of(Official official, NoticeQuery query) {
		return of(official, query, NoticeQuery.PAGE + 1);
	}

	/** The same list as a whole, for a sheet. */
	List<NoticeLine> allOf(Official official, NoticeQuery query) {
		return of(official, query, MOST_EXPORTED);
	}

	private List<NoticeLine> of(Official official, NoticeQuery query, int limit) {
		return asked(COLUMNS + ", n.opened_at as sorted_at " + LATEST + FOUND + "and (" + Territory.condition(official)
				+ ") and " + STATES.get(query.state()) + page(query, "n.opened_at"), query)
			.params(Territory.parameters(official)).param("limit", limit).query(NoticeLists::line).list();
	}

	/** How many an official has in a state, counted no further than a hundred. */
	int count(Official official, String state) {
		return asked("select count(*) from (select 1 " + LATEST + FOUND + "and (" + Territory.condition(official) + ") and "
				+ STATES.get(state) + " limit 100) counted", new NoticeQuery("", "", state, ""))
			.params(Territory.parameters(official)).query(Integer.class).single();
	}

	/** The divisions with so many digits below a place in which notices were posted, by code. */
	List<Place> places(String under, int digits) {
		return jdbc.sql("""
				select d.code, d.name, count(*) as notices from notice n join case_file c on c.id = n.project
				join division d on d.code = left(c.place, :digits)
				where c.place like :under || '%' and length(c.place) >= :digits
					and exists (select 1 from notice_posting p where p.notice = n.id)
				group by d.code, d.name order by d.code limit 200""")
			.param("under", under).param("digits", digits).query(Place.class).list();
	}

	private JdbcClient.StatementSpec asked(String sql, NoticeQuery query) {
		var now = clock.instant().atOffset(ZoneOffset.UTC);
		var after = query.afterInstant();
		return jdbc.sql(sql)
			.param("q", query.q())
			.param("pattern", query.pattern())
			.param("at", query.at())
			.param("now", now)
			.param("soon", now.plus(Duration.ofDays(properties.soonDays())))
			.param("after", after == null ? null : after.atOffset(ZoneOffset.UTC))
			.param("afterId", query.afterId());
	}

	private static String page(NoticeQuery query, String sortedAt) {
		var from = query.after().isEmpty() ? "" : " and (" + sortedAt + ", n.id) < (:after, :afterId)";
		return from + " order by " + sortedAt + " desc, n.id desc limit :limit";
	}

	private static NoticeLine line(ResultSet row, int index) throws SQLException {
		return new NoticeLine(row.getObject("id", UUID.class), row.getString("number"), row.getString("kind"),
				row.getObject("project", UUID.class), row.getString("project_number"), row.getString("title"),
				row.getString("project_kind"), row.getString("place_name"), row.getBigDecimal("amount"),
				row.getInt("edition"), instant(row, "posted_at"), row.getObject("last_day", LocalDate.class),
				instant(row, "ends_at"), row.getObject("interrupted_at") != null, row.getString("ending"),
				row.getInt("objections"), row.getInt("waiting"), instant(row, "sorted_at"));
	}

}
