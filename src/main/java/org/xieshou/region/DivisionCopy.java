package org.xieshou.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams the divisions of a file into the staging table and tells in the log how far it is. */
final class DivisionCopy {

	private static final Logger log = LoggerFactory.getLogger(DivisionCopy.class);

	private static final int PROGRESS_EVERY = 100_000;

	private static final int BUFFER = 1 << 16;

	private final ReferenceFile file;

	private final PGCopyOutputStream copy;

	private long rows;

	private DivisionCopy(ReferenceFile file, PGCopyOutputStream copy) {
		this.file = file;
		this.copy = copy;
	}

	static long run(Connection connection, ReferenceFile file) throws SQLException {
		var sql = "copy division_staged (line, code, name) from stdin";
		try (var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER)) {
			var run = new DivisionCopy(file, copy);
			return file.forEach(run::send);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private void send(ReferenceRow row) {
		try {
			copy.write("%d\t%s\t%s\n".formatted(row.line(), code(row), name(row)).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		if (++rows % PROGRESS_EVERY == 0) {
			log.info("{}: {} rows read", file.name(), rows);
		}
	}

	private String code(ReferenceRow row) {
		var code = row.get("code");
		return Level.find(code).map(level -> code)
			.orElseThrow(() -> row.fault("no division code of 2, 4, 6, 9 or 12 digits: " + code));
	}

	private String name(ReferenceRow row) {
		var name = row.get("name");
		if (name.length() > 60 || name.chars().anyMatch(c -> c < ' ' || c == '\\')) {
			throw row.fault("no division name: " + name);
		}
		return name;
	}

}
