package org.xieshou.project;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of a plan's lines, in the order in which they were written. */
@Repository
class PlanLines {

	private final JdbcTemplate jdbc;
	private final JdbcClient client;

	PlanLines(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.client = JdbcClient.create(jdbc);
	}

	/** The lines of one kind: {@code quantity}, {@code budget}, {@code milestone}, {@code indicator} or {@code contact}. */
	JdbcClient.StatementSpec of(String kind, UUID project, int version) {
		return client.sql("select * from plan_" + kind + " where project = ? and version = ? order by line")
			.params(project, version);
	}

	void add(UUID project, Plan plan) {
		add(project, plan, "quantity (item, amount, unit", plan.quantities(),
				line -> new Object[] { line.item(), line.amount(), line.unit() });
		add(project, plan, "budget (source, item, amount", plan.budget(),
				line -> new Object[] { line.source().name(), line.item(), line.amount() });
		add(project, plan, "milestone (name, due", plan.milestones(),
				line -> new Object[] { line.name(), line.due() });
		add(project, plan, "indicator (name, target, unit", plan.indicators(),
				line -> new Object[] { line.name(), line.target(), line.unit() });
		add(project, plan, "contact (role, name, telephone", plan.contacts(),
				line -> new Object[] { line.role(), line.name(), line.telephone() });
	}

	private <T> void add(UUID project, Plan plan, String table, List<T> lines, Function<T, Object[]> columns) {
		var rows = IntStream.range(0, lines.size())
			.mapToObj(line -> row(columns.apply(lines.get(line)), project, plan.version(), line + 1)).toList();
		var marks = "?, ".repeat(table.split(",").length);
		jdbc.batchUpdate("insert into plan_" + table + ", project, version, line) values (" + marks + "?, ?, ?)", rows);
	}

	private static Object[] row(Object[] columns, Object... key) {
		var row = Arrays.copyOf(columns, columns.length + key.length);
		System.arraycopy(key, 0, row, columns.length, key.length);
		return row;
	}

}
