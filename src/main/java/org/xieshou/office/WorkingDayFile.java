package org.xieshou.office;

import java.time.LocalDate;

import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceRow;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads public holidays and the weekends worked in exchange (节假日和调休) as the State Council's office announces them each
 * autumn for the next year: day, whether it is worked, its name, and the document that says so. What was known of a day before is replaced.
 */
@Component
class WorkingDayFile {

	private static final String SHIPPED = "reference/working-days.csv";

	private final JdbcClient jdbc;

	WorkingDayFile(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The years that ship with the program. */
	static ReferenceFile shipped() {
		return of(SHIPPED, new ClassPathResource(SHIPPED));
	}

	static ReferenceFile of(String name, Resource content) {
		return new ReferenceFile(name, content, "day", "working", "name", "source");
	}

	long load(ReferenceFile file) {
		return file.forEach(this::day);
	}

	private void day(ReferenceRow row) {
		jdbc.sql("""
				insert into working_day_exception (day, working, name, source) values (?, ?, ?, ?)
				on conflict (day) do update set
					working = excluded.working, name = excluded.name, source = excluded.source""")
			.params(row.get("day", LocalDate::parse), row.get("working", WorkingDayFile::yesOrNo), row.get("name"), row.get("source")).update();
	}

	private static boolean yesOrNo(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException(text);
		}
		return text.equals("true");
	}

}
