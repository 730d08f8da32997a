package org.xieshou.inspection;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.process.FormContext;
import org.xieshou.project.Source;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All completion reports by version; they are added and never altered. */
@Repository
class CompletionReports {

	private final JdbcTemplate jdbc;

	CompletionReports(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void add(FormContext context, CompletionReport report) {
		jdbc.update("""
				insert into completion_report (id, case_id, version, completed_on, summary, person, person_name, office, recorded_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				report.id(), context.caseId(), report.version(), report.completedOn(), report.summary(),
				context.actor().person(), context.actor().name(), context.actor().office(),
				context.at().atOffset(ZoneOffset.UTC));
		for (int line = 0; line < report.quantities().size(); line++) {
			add(report.id(), line, report.quantities().get(line));
		}
		for (int line = 0; line < report.accounts().lines().size(); line++) {
			add(report.id(), line, report.accounts().lines().get(line));
		}
	}

	private void add(UUID report, int line, CompletedQuantity quantity) {
		jdbc.update("insert into completed_quantity (report, line, item, unit, planned, completed) values (?, ?, ?, ?, ?, ?)",
				report, line, quantity.item(), quantity.unit(), quantity.planned(), quantity.completed());
	}

	private void add(UUID report, int line, AccountLine account) {
		jdbc.update("""
				insert into final_account (report, line, source, item, approved, spent, explanation)
				values (?, ?, ?, ?, ?, ?, ?)""",
				report, line, account.source().name(), account.item(), account.approved(), account.spent(),
				account.explanation());
	}

	/** The version of a project's report that counts. */
	Optional<CompletionReport> last(UUID caseId) {
		return jdbc.query("select * from completion_report where case_id = ? order by version desc limit 1",
				(row, index) -> {
					var id = row.getObject("id", UUID.class);
					return new CompletionReport(id, row.getInt("version"), row.getObject("completed_on", LocalDate.class),
							row.getString("summary"), quantities(id), new FinalAccount(accounts(id)));
				}, caseId).stream().findFirst();
	}

	private List<CompletedQuantity> quantities(UUID report) {
		return jdbc.query("select * from completed_quantity where report = ? order by line",
				(row, index) -> new CompletedQuantity(row.getString("item"), row.getString("unit"),
						row.getBigDecimal("planned"), row.getBigDecimal("completed")),
				report);
	}

	private List<AccountLine> accounts(UUID report) {
		return jdbc.query("select * from final_account where report = ? order by line",
				(row, index) -> new AccountLine(Source.valueOf(row.getString("source")), row.getString("item"),
						row.getBigDecimal("approved"), row.getBigDecimal("spent"), row.getString("explanation")),
				report);
	}

}
