package org.xieshou.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of claims; what was claimed stays as it is. */
@Repository
class ClaimRows {

	private final JdbcClient jdbc;

	ClaimRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Claim it, Map<UUID, String> hashes) {
		jdbc.sql("""
				insert into claim (id, project, instalment, number, county, payee, payee_key, account, requested, claimed_on, claimed_at,
					person, person_name, office, office_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.id(), it.project(), it.instalment(), it.number(), it.county(), it.payee(), Spelling.of(it.payee()), it.account(),
					it.requested(), it.on(), it.at().atOffset(ZoneOffset.UTC), it.by().person(), it.by().name(), it.by().office(),
					it.by().officeName())
			.update();
		for (var line = 0; line < it.expenses().size(); line++) {
			jdbc.sql("insert into claim_expense (claim, line, item, amount) values (?, ?, ?, ?)")
				.params(it.id(), line, it.expenses().get(line).item(), it.expenses().get(line).amount()).update();
		}
		for (var line = 0; line < it.invoices().size(); line++) {
			add(it.id(), line, it.invoices().get(line), hashes);
		}
		for (var line = 0; line < it.papers().size(); line++) {
			add(it.id(), line, it.papers().get(line), hashes);
		}
	}

	private void add(UUID claim, int line, Invoice it, Map<UUID, String> hashes) {
		jdbc.sql("""
				insert into claim_invoice (claim, line, number, number_key, issued_on, payee, payee_key, amount)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(claim, line, it.number(), Spelling.of(it.number()), it.issuedOn(), it.payee(), Spelling.of(it.payee()), it.amount())
			.update();
		it.files().forEach(file -> file(claim, "invoice", line, file, hashes.get(file)));
	}

	private void add(UUID claim, int line, ClaimPaper it, Map<UUID, String> hashes) {
		jdbc.sql("insert into claim_paper (claim, line, paper, basis, dated) values (?, ?, ?, ?, ?)")
			.params(claim, line, it.key(), it.basis(), it.dated()).update();
		it.files().forEach(file -> file(claim, "paper", line, file, hashes.get(file)));
	}

	private void file(UUID claim, String kind, int line, UUID file, String sha256) {
		jdbc.sql("insert into claim_file (claim, kind, line, attachment, sha256) values (?, ?, ?, ?, ?)")
			.params(claim, kind, line, file, sha256).update();
	}

	Optional<Claim> find(UUID id) {
		return jdbc.sql("select * from claim where id = ?").param(id).query(this::row).optional();
	}

	/** The claim made last for an instalment. */
	Optional<Claim> last(UUID instalment) {
		return jdbc.sql("select * from claim where instalment = ? order by number desc limit 1").param(instalment).query(this::row).optional();
	}

	/** Every claim of a project, oldest first. */
	List<Claim> of(UUID project) {
		return jdbc.sql("select * from claim where project = ? order by claimed_at, number").param(project).query(this::row).list();
	}

	private Claim row(ResultSet row, int index) throws SQLException {
		var id = row.getObject("id", UUID.class);
		return new Claim(id, row.getObject("project", UUID.class), row.getObject("instalment", UUID.class), row.getInt("number"),
				row.getString("county"), row.getString("payee"), row.getString("account"), row.getBigDecimal("requested"),
				row.getObject("claimed_on", LocalDate.class), expenses(id), invoices(id), papers(id),
				row.getObject("claimed_at", OffsetDateTime.class).toInstant(), new Actor(row.getString("person"),
						row.getString("person_name"), row.getString("office"), row.getString("office_name")));
	}

	private List<Expense> expenses(UUID claim) {
		return jdbc.sql("select item, amount from claim_expense where claim = ? order by line").param(claim).query(Expense.class).list();
	}

	private List<Invoice> invoices(UUID claim) {
		return jdbc.sql("select * from claim_invoice where claim = ? order by line").param(claim)
			.query((row, n) -> new Invoice(row.getString("number"), row.getObject("issued_on", LocalDate.class), row.getString("payee"),
					row.getBigDecimal("amount"), files(claim, "invoice", row.getInt("line")))).list();
	}

	private List<ClaimPaper> papers(UUID claim) {
		return jdbc.sql("select * from claim_paper where claim = ? order by line").param(claim)
			.query((row, n) -> new ClaimPaper(row.getString("paper"), row.getString("basis"), row.getObject("dated", LocalDate.class),
					files(claim, "paper", row.getInt("line")))).list();
	}

	private List<UUID> files(UUID claim, String kind, int line) {
		return jdbc.sql("select attachment from claim_file where claim = ? and kind = ? and line = ? order by attachment")
			.params(claim, kind, line).query(UUID.class).list();
	}

}
