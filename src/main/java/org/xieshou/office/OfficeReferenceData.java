package org.xieshou.office;

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

	private final WorkingDayFile days;

	private final JdbcClient jdbc;

	OfficeReferenceData(ReferenceLoads loads, WorkingDayFile days, JdbcClient jdbc) {
		this.loads = loads;
		this.days = days;
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		loads.once(ReferenceFile.shipped("reference/line-bureaus.csv", "kind", "function"), file -> file.forEach(this::bureau));
		loads.once(WorkingDayFile.shipped(), days::load);
	}

	private void bureau(ReferenceRow row) {
		jdbc.sql("""
				insert into line_bureau (kind, function) values (?, ?)
				on conflict (kind) do update set function = excluded.function""")
			.params(row.get("kind"), row.get("function", OfficeFunction::of).key()).update();
	}

}
