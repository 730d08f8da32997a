package org.xieshou.region;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Loads divisions from one file: new codes come in, names are brought up to date, and no code ever goes, since projects lie
 * in divisions that were merged later. Every row is checked, and a division whose superior is unknown is refused.
 */
@Component
class DivisionLoad {

	private final JdbcTemplate jdbc;

	DivisionLoad(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Answers the number of rows; wants to run in a transaction. */
	long load(ReferenceFile file) {
		jdbc.execute("create temporary table division_staged (line bigint, code text collate \"C\", name text) on commit drop");
		long rows = jdbc.execute((ConnectionCallback<Long>) connection -> DivisionCopy.run(connection, file));
		refuseDoubles(file);
		refuseOrphans(file);
		jdbc.update("""
				insert into division (code, name, filler)
				select s.code, s.name, s.name in ('市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划')
					or length(s.code) = 6 and exists (
						select from division p where p.code = left(s.code, 4) and p.name = s.name)
				from division_staged s
				on conflict (code) do update set name = excluded.name, filler = excluded.filler
				where (division.name, division.filler) is distinct from (excluded.name, excluded.filler)""");
		jdbc.execute("drop table division_staged");
		return rows;
	}

	private void refuseDoubles(ReferenceFile file) {
		refuseFirst(file, "is listed twice", """
				select max(line) as line, code from division_staged group by code having count(*) > 1 order by line limit 1""");
	}

	private void refuseOrphans(ReferenceFile file) {
		refuseFirst(file, "lies in a division that is unknown", """
				select line, code from division_staged s
				where length(code) > 2 and not exists (select from division d where d.code =
					left(s.code, case length(s.code) when 4 then 2 when 6 then 4 when 9 then 6 else 9 end))
				order by line limit 1""");
	}

	private void refuseFirst(ReferenceFile file, String why, String select) {
		jdbc.query(select, (RowCallbackHandler) row -> {
			throw new ReferenceFault(file.name(), row.getLong("line"), row.getString("code") + " " + why, null);
		});
	}

}
