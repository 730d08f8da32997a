package org.xieshou.office;

import java.time.LocalDate;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.region.ReferenceRow;

/** Brings the shipped line bureaus and public holidays into the database before the first page is served. */
@Component
class OfficeReferenceData implements SmartInitializingSingleton {

	private final ReferenceLoads loads;

	private final JdbcClient jdbc;

	OfficeReferenceData(ReferenceLoads loads, JdbcClient jdbc) {
		this.loads = loads;
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		loads.once(ReferenceFile.shipped("reference/line-bureaus.csv", "kind", "function"), file -> file.forEach(this::bureau));
		loads.once(ReferenceFile.shipped("reference/working-days.csv", "day", "working", "name", "source"),
				file -> file.forEach(this::day));
	}

	private void bureau(ReferenceRow row) {
		jdbc.sql("""
				insert into line_bureau (kind, function) values (?, ?)
				on conflict (kind) do update set function = excluded.function""")
			.params(row.get("kind"), row.get("function", OfficeFunction::of).key()).update();
	}

	private static boolean yesOrNo(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException(text);
		}
		return text.equals("true");
	}

	private void day(ReferenceRow row) {
		jdbc.sql("""
				insert into working_day_exception (day, working, name, source) values (?, ?, ?, ?)
				on conflict (day) do update set
					working = excluded.working, name = excluded.name, source = excluded.source""")
			.params(row.get("day", LocalDate::parse), row.get("working", OfficeReferenceData::yesOrNo), row.get("name"), row.get("source")).update();
	}

}
