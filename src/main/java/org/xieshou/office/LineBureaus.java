package org.xieshou.office;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which line bureau (行业主管部门) vouches for which kind of project. */
@Component
public class LineBureaus {

	private final JdbcClient jdbc;

	LineBureaus(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every kind of project that some bureau vouches for. */
	public List<String> kinds() {
		return jdbc.sql("select kind from line_bureau order by kind").query(String.class).list();
	}

	/** The function of the bureau for a kind of project; an {@link IllegalArgumentException} where no bureau is set for it. */
	public OfficeFunction of(String kind) {
		return jdbc.sql("select function from line_bureau where kind = ?").param(kind).query(String.class).optional()
			.map(OfficeFunction::of)
			.orElseThrow(() -> new IllegalArgumentException("No line bureau for projects of kind " + kind));
	}

}
