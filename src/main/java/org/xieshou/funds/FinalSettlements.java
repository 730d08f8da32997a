package org.xieshou.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All final settlements; one that had to be settled again stands beside the one before it. */
@Component
class FinalSettlements {

	private final JdbcClient jdbc;

	FinalSettlements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(FinalSettlement it) {
		jdbc.sql("""
				insert into final_settlement (settlement, project, reported, settled, retained, percent, guarantee, rule,
					warranty_until, papers) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.settlement(), it.project(), it.reported(), it.settled(), it.retained(), it.percent(), it.guarantee(),
					it.rule(), it.warrantyUntil(), it.papers())
			.update();
	}

	Optional<FinalSettlement> find(UUID settlement) {
		return jdbc.sql("select * from final_settlement where settlement = ?").param(settlement)
			.query(FinalSettlements::row).optional();
	}

	/** The newest settlement of a project. */
	Optional<FinalSettlement> of(UUID project) {
		return jdbc.sql("""
				select f.* from final_settlement f join payment_settlement s on s.id = f.settlement
				where f.project = ? order by s.settled_at desc, s.id limit 1""")
			.param(project).query(FinalSettlements::row).optional();
	}

	private static FinalSettlement row(ResultSet row, int index) throws SQLException {
		return new FinalSettlement(row.getObject("settlement", UUID.class), row.getObject("project", UUID.class),
				row.getBigDecimal("reported"), row.getBigDecimal("settled"), row.getBigDecimal("retained"),
				row.getBigDecimal("percent"), row.getString("guarantee"), row.getString("rule"),
				row.getObject("warranty_until", LocalDate.class), row.getString("papers"));
	}

}
