package org.xieshou.funds;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;

/** What has to be on record before money leaves: applications, settlements and orders; each stays as it was written. */
@Component
class PaymentPapers {

	private static final String NEWEST = " where instalment = ? order by %s desc, id limit 1";

	private final JdbcClient jdbc;

	PaymentPapers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(PaymentApplication paper) {
		jdbc.sql("""
				insert into payment_application (id, instalment, work, requested, payee, account, papers, applied_at,
					person, person_name, office) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(paper.id(), paper.instalment(), paper.work(), paper.requested(), paper.payee().name(),
					paper.payee().account(), paper.papers(), utc(paper.at()), paper.by().person(), paper.by().name(),
					paper.by().office())
			.update();
	}

	void add(PaymentSettlement paper) {
		jdbc.sql("""
				insert into payment_settlement (id, instalment, application, inspection, verified, payable, withheld, payee,
					account, settled_at, person, person_name, office) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(paper.id(), paper.instalment(), paper.application(), paper.inspection(), paper.verified(),
					paper.payable(), paper.withheld(), paper.payee().name(), paper.payee().account(), utc(paper.at()), paper.by().person(),
					paper.by().name(), paper.by().office())
			.update();
	}

	void add(ReleaseOrder paper) {
		jdbc.sql("""
				insert into release_order (id, project, instalment, settlement, voucher, ordered_at, person, person_name, office)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(paper.id(), paper.project(), paper.instalment(), paper.settlement(), paper.voucher(), utc(paper.at()),
					paper.by().person(), paper.by().name(), paper.by().office())
			.update();
	}

	/** The newest application for an instalment. */
	Optional<PaymentApplication> application(UUID instalment) {
		return jdbc.sql("select * from payment_application" + NEWEST.formatted("applied_at")).param(instalment)
			.query((row, n) -> new PaymentApplication(id(row, "id"), id(row, "instalment"), row.getString("work"),
					row.getBigDecimal("requested"), payee(row), row.getString("papers"), at(row, "applied_at"), by(row)))
			.optional();
	}

	/** What the claims carry that a project's instalments before the settlement were paid on, in yuan. */
	BigDecimal claimed(UUID project) {
		return jdbc.sql("""
				select coalesce(sum(a.requested), 0) from instalment_release r join instalment i on i.id = r.instalment
				join release_order o on o.id = r.release_order join payment_settlement s on s.id = o.settlement
				join payment_application a on a.id = s.application where i.project = ? and i.kind = 'progress'""").param(project)
			.query(BigDecimal.class).single();
	}

	/** The newest settlement of an instalment. */
	Optional<PaymentSettlement> settlement(UUID instalment) {
		return jdbc.sql("select * from payment_settlement" + NEWEST.formatted("settled_at")).param(instalment)
			.query((row, n) -> settlement(row))
			.optional();
	}

	Optional<PaymentSettlement> find(UUID settlement) {
		return jdbc.sql("select * from payment_settlement where id = ?").param(settlement).query((row, n) -> settlement(row)).optional();
	}

	/** The newest order for an instalment. */
	Optional<ReleaseOrder> order(UUID instalment) {
		return jdbc.sql("select * from release_order" + NEWEST.formatted("ordered_at")).param(instalment)
			.query((row, n) -> order(row)).optional();
	}

	/** The newest order to pay a project's retention money. */
	Optional<ReleaseOrder> retentionOrder(UUID project) {
		return jdbc.sql("select * from release_order where project = ? and instalment is null order by ordered_at desc, id limit 1")
			.param(project).query((row, n) -> order(row)).optional();
	}

	private static PaymentSettlement settlement(ResultSet row) throws SQLException {
		return new PaymentSettlement(id(row, "id"), id(row, "instalment"), id(row, "application"),
					row.getString("inspection"), row.getBigDecimal("verified"), row.getBigDecimal("payable"),
					row.getBigDecimal("withheld"), payee(row),
					at(row, "settled_at"), by(row));
	}

	private static ReleaseOrder order(ResultSet row) throws SQLException {
		return new ReleaseOrder(id(row, "id"), id(row, "project"), id(row, "instalment"), id(row, "settlement"),
				row.getString("voucher"), at(row, "ordered_at"), by(row));
	}

	private static Actor by(ResultSet row) throws SQLException {
		return new Actor(row.getString("person"), row.getString("person_name"), row.getString("office"), row.getString("office"));
	}

	private static Payee payee(ResultSet row) throws SQLException {
		return new Payee(row.getString("payee"), row.getString("account"));
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
