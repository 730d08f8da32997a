package org.xieshou.office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which line bureau (行业主管部门) vouches for which kind of project. */
@Component
public class LineBureaus {

	private final JdbcClient jdbc;

	LineBureaus(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The function of the bureau for a kind of project; an {@link IllegalArgumentException} where no bureau is set for it. */
	public OfficeFunction of(String kind) {
		return jdbc.sql("select function from line_bureau where kind = ?").param(kind).query(String.class).optional()
			.map(OfficeFunction::of)
			.orElseThrow(() -> new IllegalArgumentException("No line bureau for projects of kind " + kind));
	}

}
