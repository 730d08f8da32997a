package org.xieshou.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.stereotype.Component;

/** Creates the engine's tables from the engine's own scripts, which its schema check then finds in place. */
@Component
class V202611222100__process_engine_tables extends BaseJavaMigration {

	private static final List<String> SCRIPTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws Exception {
		try (var statement = context.getConnection().createStatement()) {
			for (var script : SCRIPTS) {
				statement.execute(read(script));
			}
		}
	}

	private static String read(String script) throws IOException {
		var name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql";
		try (var source = ProcessEngine.class.getResourceAsStream(name)) {
			return new String(source.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
