package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second start finds everything in its place: nothing is loaded, deployed or written again, and nothing is said about it. */
@XieshouTest
@ExtendWith(OutputCaptureExtension.class)
class SecondStartTests {

	@Autowired
	List<SmartInitializingSingleton> loaders;

	@Autowired
	List<ApplicationRunner> runners;

	@Autowired
	JdbcClient jdbc;

	@Test
	void whatAStartLoadsAndDeploysIsLeftAsItIsTheNextTime(CapturedOutput output) throws Exception {
		var before = rows();
		var said = output.getAll().length();
		for (var loader : ours(loaders)) {
			loader.afterSingletonsInstantiated();
		}
		for (var runner : ours(runners)) {
			runner.run(new DefaultApplicationArguments());
		}
		assertThat(rows()).isEqualTo(before);
		assertThat(before).containsKeys("division", "model_release", "act_re_procdef").hasSizeGreaterThan(60);
		assertThat(output.getAll().substring(said)).isEmpty();
	}

	private static <T> List<T> ours(List<T> beans) {
		var ours = beans.stream().filter(bean -> bean.getClass().getName().startsWith("org.xieshou")).toList();
		assertThat(ours).isNotEmpty();
		return ours;
	}

	/** How many rows each table has, and which transaction wrote one of them last. */
	private Map<String, String> rows() {
		var tables = jdbc.sql("select relname from pg_stat_user_tables where schemaname = 'public'").query(String.class).list();
		var rows = new TreeMap<String, String>();
		tables.forEach(table -> rows.put(table, jdbc.sql("select count(*) || ' rows, last ' || coalesce(max(xmin::text::bigint), 0) from "
				+ table).query(String.class).single()));
		return rows;
	}

}
