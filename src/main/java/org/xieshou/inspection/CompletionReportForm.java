package org.xieshou.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.Projects;
import org.xieshou.project.Quantity;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** Completion report (竣工报告): quantities done and final accounts (决算), line by line of the approved plan. */
@Component
class CompletionReportForm implements FormHandler {

	private final Projects projects;

	private final CompletionReports reports;

	private final InspectionPapers papers;

	private final AccountRules rules;

	private final SourceNames names;

	CompletionReportForm(Projects projects, CompletionReports reports, InspectionPapers papers, AccountRules rules,
			SourceNames names) {
		this.projects = projects;
		this.reports = reports;
		this.papers = papers;
		this.rules = rules;
		this.names = names;
	}

	@Override
	public String form() {
		return "completion-report";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var plan = projects.get(context.caseId()).plan();
		var last = reports.last(context.caseId());
		var data = new HashMap<String, Object>();
		data.put("quantities", Rows.of(plan.quantities(), (line, planned) -> row(planned,
				last.flatMap(report -> Rows.at(report.quantities(), line)))));
		data.put("accounts", Rows.of(plan.budget(), (line, budget) -> row(budget,
				last.flatMap(report -> Rows.at(report.accounts().lines(), line)))));
		last.ifPresent(report -> data.putAll(Map.of("completedOn", report.completedOn(), "summary", report.summary())));
		return data;
	}

	private static Map<String, Object> row(Quantity planned, Optional<CompletedQuantity> earlier) {
		return Rows.row("item", planned.item(), "unit", planned.unit(), "planned", planned.amount(), "completed",
				earlier.map(CompletedQuantity::completed).orElse(null));
	}

	private Map<String, Object> row(BudgetLine budget, Optional<AccountLine> earlier) {
		return Rows.row("source", names.of(budget.source()), "item", budget.item(), "approved", budget.amount(), "spent",
				earlier.map(AccountLine::spent).orElse(null), "explanation",
				earlier.map(AccountLine::explanation).orElse(null));
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var project = projects.get(context.caseId());
		var plan = project.plan();
		if (Rows.in(answers, "quantities").size() != plan.quantities().size()
				|| Rows.in(answers, "accounts").size() != plan.budget().size()) {
			return FormOutcome.refused(null, "inspection.refused.everyLine");
		}
		var report = report(context.caseId(), plan, answers);
		return misdated(context, report).or(() -> rules.refusal(project, report.accounts()))
			.orElseGet(() -> reported(context, report, answers));
	}

	/** Where a corrected report goes was chosen by whoever returned it, and stays. */
	private static Map<String, Object> wayBack(FormContext context) {
		return context.text("afterReturn") == null ? Map.of() : Map.of("afterReturn", context.text("afterReturn"));
	}

	private CompletionReport report(UUID caseId, Plan plan, Map<String, Object> answers) {
		var version = reports.last(caseId).map(CompletionReport::version).orElse(0) + 1;
		return new CompletionReport(UUID.randomUUID(), version, (LocalDate) answers.get("completedOn"),
				(String) answers.get("summary"), quantities(plan, Rows.in(answers, "quantities")),
				new FinalAccount(accounts(plan, Rows.in(answers, "accounts"))));
	}

	private static List<CompletedQuantity> quantities(Plan plan, List<Map<String, Object>> rows) {
		return IntStream.range(0, rows.size()).mapToObj(line -> {
			var planned = plan.quantities().get(line);
			return new CompletedQuantity(planned.item(), planned.unit(), planned.amount(),
					(BigDecimal) rows.get(line).get("completed"));
		}).toList();
	}

	private static List<AccountLine> accounts(Plan plan, List<Map<String, Object>> rows) {
		return IntStream.range(0, rows.size()).mapToObj(line -> {
			var budget = plan.budget().get(line);
			return new AccountLine(budget.source(), budget.item(), budget.amount(),
					(BigDecimal) rows.get(line).get("spent"), (String) rows.get(line).get("explanation"));
		}).toList();
	}

	private static Optional<FormOutcome> misdated(FormContext context, CompletionReport report) {
		return report.completedOn().isAfter(LocalDate.ofInstant(context.at(), MovableClock.BEIJING))
				? Optional.of(FormOutcome.refused("completedOn", "inspection.refused.future")) : Optional.empty();
	}

	private FormOutcome reported(FormContext context, CompletionReport report, Map<String, Object> answers) {
		reports.add(context, report);
		papers.lay(report.id(), context.caseId(), PaperRole.in(answers));
		return FormOutcome.accepted(wayBack(context));
	}

}
