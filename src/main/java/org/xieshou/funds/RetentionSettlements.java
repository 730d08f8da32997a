package org.xieshou.funds;

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

/** To whom a project's retention money goes: as settled last, at the final settlement or anew since. */
@Component
class RetentionSettlements {

	/** The payee as fixed, by whom and when. */
	record Fixed(Payee payee, Actor by, Instant at) {
	}

	private final Instalments instalments;

	private final FinalSettlements settlements;

	private final PaymentPapers papers;

	private final ProjectAccounts accounts;

	private final PaymentClaims claims;

	private final JdbcClient jdbc;

	RetentionSettlements(Instalments instalments, FinalSettlements settlements, PaymentPapers papers, ProjectAccounts accounts,
			PaymentClaims claims, JdbcClient jdbc) {
		this.instalments = instalments;
		this.settlements = settlements;
		this.papers = papers;
		this.accounts = accounts;
		this.claims = claims;
		this.jdbc = jdbc;
	}

	void add(RetentionSettlement it) {
		jdbc.sql("""
				insert into retention_settlement (id, project, amount, payee, account, papers, settled_at, person, person_name, office)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.id(), it.project(), it.amount(), it.payee().name(), it.payee().account(), it.papers(), it.at().atOffset(ZoneOffset.UTC),
					it.by().person(), it.by().name(), it.by().office())
			.update();
	}

	/** Whom it goes to; nobody where a project ended without a settlement. */
	Optional<Fixed> of(UUID project) {
		return anew(project).or(() -> settlements.of(project).flatMap(it -> papers.find(it.settlement()))
			.map(it -> new Fixed(it.payee(), it.by(), it.at())));
	}

	/** As settled anew after the final settlement, or without one. */
	Optional<Fixed> anew(UUID project) {
		return jdbc.sql("select * from retention_settlement where project = ? order by settled_at desc, id limit 1").param(project)
			.query(RetentionSettlements::row).optional();
	}

	/** Whether money is kept back of which nobody has settled to whom it goes, or what was settled is void. */
	boolean isOpen(UUID project) {
		return isWithheld(project) && (of(project).isEmpty() || claims.isRetentionVoided(project, instalments.settlement(project).id()));
	}

	boolean isWithheld(UUID project) {
		return accounts.money(project).retained().total().signum() > 0;
	}

	private static Fixed row(ResultSet row, int index) throws SQLException {
		return new Fixed(new Payee(row.getString("payee"), row.getString("account")), new Actor(row.getString("person"),
				row.getString("person_name"), row.getString("office"), row.getString("office")),
				row.getObject("settled_at", OffsetDateTime.class).toInstant());
	}

}
