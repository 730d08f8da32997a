package org.xieshou.notice;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was posted, for open data: the latest edition of each notice. */
@Repository
class PostedRows {

	private static final int MOST = 50_000;

	private static final int COLUMNS = 10;

	private final JdbcClient jdbc;

	PostedRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Number, kind, project, title, kind of project, place, yuan, day of posting, last day, edition. */
	List<List<String>> all() {
		return jdbc.sql("""
				select n.number, n.kind, c.number, c.title, c.kind, c.place_name, c.amount::text,
					to_char(p.posted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), p.last_day::text, p.edition::text
				from notice n join case_file c on c.id = n.project
				join notice_posting p on p.notice = n.id
					and p.edition = (select max(edition) from notice_posting where notice = n.id)
				order by p.posted_at desc, n.id desc limit ?""")
			.param(MOST)
			.query((row, index) -> {
				var cells = new String[COLUMNS];
				for (var column : IntStream.range(0, COLUMNS).toArray()) {
					cells[column] = row.getString(column + 1);
				}
				return List.of(cells);
			})
			.list();
	}

}
