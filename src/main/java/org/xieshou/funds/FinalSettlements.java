package org.xieshou.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.math.BigDecimal;
import java.util.List;
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
				insert into final_settlement (settlement, project, reported, settled, retained, percent, guarantee, guarantee_papers, rule,
					warranty_until, papers) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.settlement(), it.project(), it.reported(), it.settled(), it.retained(), it.percent(), it.guarantee(), it.guaranteePapers(),
					it.rule(), it.warrantyUntil(), it.papers())
			.update();
		for (var line = 0; line < it.lines().size(); line++) {
			add(it.settlement(), line + 1, it.lines().get(line));
		}
	}

	private void add(UUID settlement, int number, SettledLine line) {
		jdbc.sql("""
				insert into final_settlement_line (settlement, line, source, item, approved, reported, settled)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(settlement, number, line.source().name(), line.item(), line.approved(), line.reported(), line.settled())
			.update();
	}

	/** What of a settlement is to be paid or withheld more than is already; of one on the way all that it certifies. */
	BigDecimal leaving(PaymentSettlement settled, ProjectMoney money) {
		return find(settled.id()).map(it -> settled.payable().add(it.retained()).subtract(money.retained().total()).max(BigDecimal.ZERO))
			.orElseGet(settled::certified);
	}

	private List<SettledLine> lines(UUID settlement) {
		return jdbc.sql("select source, item, approved, reported, settled from final_settlement_line where settlement = ? order by line")
			.param(settlement).query(SettledLine.class).list();
	}

	Optional<FinalSettlement> find(UUID settlement) {
		return jdbc.sql("select * from final_settlement where settlement = ?").param(settlement)
			.query(this::row).optional();
	}

	/** The newest settlement of a project. */
	Optional<FinalSettlement> of(UUID project) {
		return jdbc.sql("""
				select f.* from final_settlement f join payment_settlement s on s.id = f.settlement
				where f.project = ? order by s.settled_at desc, s.id limit 1""")
			.param(project).query(this::row).optional();
	}

	private FinalSettlement row(ResultSet row, int index) throws SQLException {
		return new FinalSettlement(row.getObject("settlement", UUID.class), row.getObject("project", UUID.class),
				row.getBigDecimal("reported"), row.getBigDecimal("settled"), row.getBigDecimal("retained"),
				row.getBigDecimal("percent"), row.getString("guarantee"), row.getString("guarantee_papers"), row.getString("rule"),
				row.getObject("warranty_until", LocalDate.class), row.getString("papers"), lines(row.getObject("settlement", UUID.class)));
	}

}
