package org.xieshou.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All projects. */
@Component
public class Projects {

	private static final String SELECT = """
			select c.number, c.title, c.kind, c.place, c.proposer_office, c.proposer_person, c.line_function, c.partner,
				c.state, c.illustrative, p.* from project p join case_file c on c.id = p.id
			""";

	private final JdbcClient jdbc;
	private final Plans plans;

	Projects(JdbcClient jdbc, Plans plans) {
		this.jdbc = jdbc;
		this.plans = plans;
	}

	/** The project as it stands now; an {@link IllegalArgumentException} where there is none with that id. */
	public Project get(UUID id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("No project " + id));
	}

	public Optional<Project> find(UUID id) {
		return jdbc.sql(SELECT + "where p.id = ?").param(id).query(this::read).optional();
	}

	/** One version of a project's plan; an {@link IllegalArgumentException} where there is none with that number. */
	public Plan plan(UUID id, int version) {
		return plans.find(id, version)
			.orElseThrow(() -> new IllegalArgumentException("No version " + version + " of the plan of " + id));
	}

	/** All versions of a project's plan, oldest first. */
	public List<Plan> plans(UUID id) {
		return plans.all(id);
	}

	/** The papers handed in with the present version of the plan. */
	public List<Paper> papers(UUID id) {
		return plans.papers(id);
	}

	private Project read(ResultSet row, int index) throws SQLException {
		var id = row.getObject("id", UUID.class);
		return new Project(id, row.getString("number"), row.getString("title"), row.getString("kind"),
				row.getString("place"), List.of((String[]) row.getArray("villages").getArray()),
				row.getString("county"), row.getString("implementing_unit"), row.getString("implementer"),
				row.getString("proposer_office"), row.getString("proposer_person"), row.getString("line_function"),
				row.getString("partner"), row.getBigDecimal("committed"), row.getString("state"),
				plan(id, row.getInt("version")), row.getBigDecimal("approved_amount"), approvedAt(row),
				row.getBoolean("illustrative"));
	}

	private static Instant approvedAt(ResultSet row) throws SQLException {
		var at = row.getObject("approved_at", OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
