package org.xieshou.approval;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of approvals. */
@Repository
public class ApprovalRegister {

	private final JdbcClient jdbc;

	ApprovalRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Approval> find(UUID project) {
		return jdbc.sql("select * from approval where project = ?").param(project)
			.query((row, n) -> new Approval(project, row.getInt("plan_version"), row.getBigDecimal("amount"),
					row.getBigDecimal("committed"), row.getBigDecimal("others"), row.getBigDecimal("planned"), row.getString("meeting"),
					row.getInt("route"), superiors(project), row.getObject("approved_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** The offices above the county that agreed to a project, lowest first. */
	List<String> superiors(UUID project) {
		return jdbc.sql("select office from approval_office where project = ? order by line").param(project)
			.query(String.class).list();
	}

	void add(Approval approval) {
		jdbc.sql("""
				insert into approval (project, plan_version, amount, committed, others, planned, meeting, route, approved_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(approval.project(), approval.planVersion(), approval.amount(), approval.committed(), approval.others(), approval.planned(),
					approval.meeting(), approval.route(), approval.at().atOffset(ZoneOffset.UTC))
			.update();
		for (var line = 0; line < approval.superiors().size(); line++) {
			jdbc.sql("insert into approval_office (project, office, line) values (?, ?, ?)")
				.params(approval.project(), approval.superiors().get(line), line + 1)
				.update();
		}
	}

}
