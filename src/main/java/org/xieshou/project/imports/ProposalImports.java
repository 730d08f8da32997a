package org.xieshou.project.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xieshou.project.proposal.ProposalSheet;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All imports of proposals. */
@Repository
class ProposalImports {

	private final JdbcClient jdbc;
	private final JsonMapper json;
	private final Clock clock;

	ProposalImports(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void add(ProposalImport read) {
		jdbc.sql("""
				insert into proposal_import (id, person, office, file_name, sha256, sheets, read_at)
				values (?, ?, ?, ?, ?, cast(? as jsonb), ?)""")
			.params(read.id(), read.person(), read.office(), read.fileName(), read.sha256(),
					json.writeValueAsString(read.sheets()), now())
			.update();
	}

	Optional<ProposalImport> find(UUID id) {
		return jdbc.sql("select * from proposal_import where id = ?").param(id).query(this::read).optional();
	}

	/** The import, locked until the transaction ends. */
	Optional<ProposalImport> lock(UUID id) {
		return jdbc.sql("select * from proposal_import where id = ? for update").param(id).query(this::read).optional();
	}

	/** The earlier import of the very same file by the same office, if it was confirmed. */
	Optional<ProposalImport> earlier(ProposalImport other) {
		return jdbc.sql("""
				select * from proposal_import where sha256 = ? and office = ? and id <> ? and confirmed_at is not null
				order by confirmed_at desc limit 1""")
			.params(other.sha256(), other.office(), other.id()).query(this::read).optional();
	}

	void confirm(UUID id, List<UUID> projects) {
		jdbc.sql("update proposal_import set confirmed_at = ?, projects = ? where id = ?")
			.params(now(), projects.toArray(UUID[]::new), id).update();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private ProposalImport read(ResultSet row, int index) throws SQLException {
		return new ProposalImport(row.getObject("id", UUID.class), row.getString("person"), row.getString("office"),
				row.getString("file_name"), row.getString("sha256"),
				json.readValue(row.getString("sheets"), new TypeReference<List<ProposalSheet>>() {
				}), at(row, "read_at"), at(row, "confirmed_at"), ids(row.getArray("projects")));
	}

	private static List<UUID> ids(Array projects) throws SQLException {
		return projects == null ? List.of() : List.of((UUID[]) projects.getArray());
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
