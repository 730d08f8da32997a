package org.xieshou.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inspections and rectification orders of an official's territory; one query a list, one row more than a page. */
@Repository
class InspectionLists {

	private static final String FOUND = " and (:q = '' or c.number || ' ' || c.title || ' ' || c.place_name ilike :pattern)";

	private static final String OVERDUE = "coalesce((o.reported_at at time zone 'Asia/Shanghai')::date, :today) > o.due_on";

	private final JdbcClient jdbc;

	private final Clock clock;

	InspectionLists(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** An inspection and the project it looked at. */
	record Visited(InspectedCase file, Inspection inspection) {
	}

	/** An order, the project it is about, the name of the office that gave it, and whether its day was missed. */
	record Ordered(InspectedCase file, RectificationOrder order, String officeName, boolean overdue) {
	}

	List<Visited> visits(Official official, InspectionQuery query, int most) {
		return asked("select i.*, " + InspectedCase.COLUMNS + " from inspection i join case_file c on c.id = i.case_id where ("
				+ Territory.condition(official) + ")" + FOUND + """

				and (:kind = '' or i.kind = :kind) and (:only = 'all' or i.outcome = :only)
				order by i.inspected_on desc, i.recorded_at desc, i.id""", official, query, most)
			.query((row, index) -> new Visited(InspectedCase.read(row), Inspection.read(row, index)))
			.list();
	}

	List<Ordered> orders(Official official, InspectionQuery query, int most) {
		return asked("select o.*, f.name as office_name, " + OVERDUE + " as overdue, " + InspectedCase.COLUMNS + """

				from rectification_order o join case_file c on c.id = o.case_id left join office f on f.id = o.office where (""" + Territory.condition(official) + ")"
				+ FOUND + " and (:only = 'all' or :only = 'open' and o.closed_by is null or :only = 'closed' and o.closed_by is not null"
				+ " or :only = 'overdue' and o.closed_by is null and " + OVERDUE + ")"
				+ " order by o.closed_by is not null, o.due_on, o.id", official, query, most)
			.query((row, index) -> new Ordered(InspectedCase.read(row), RectificationOrder.read(row, index),
					row.getString("office_name"), row.getBoolean("overdue")))
			.list();
	}

	private JdbcClient.StatementSpec asked(String sql, Official official, InspectionQuery query, int most) {
		return jdbc.sql(sql + " limit :limit offset :offset")
			.params(Territory.parameters(official))
			.param("q", query.q())
			.param("pattern", query.pattern())
			.param("kind", query.kind())
			.param("only", query.only())
			.param("today", LocalDate.now(clock))
			.param("limit", most)
			.param("offset", query.offset());
	}

}
