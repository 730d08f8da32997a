package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.xieshou.process.CaseSection;
import org.xieshou.project.Projects;

/** The money of a project on its case page: by source, by instalment, and what it came to. */
@Component
class MoneySection implements CaseSection {

	private final ProjectAccounts accounts;

	private final Instalments instalments;

	private final PaymentPapers papers;

	private final Releases releases;

	private final FinalSettlements settlements;

	private final ProgressSource progress;

	private final Projects projects;

	private final MoneyWords words;

	MoneySection(ProjectAccounts accounts, Instalments instalments, PaymentPapers papers, Releases releases,
			FinalSettlements settlements, ProgressSource progress, Projects projects, MoneyWords words) {
		this.accounts = accounts;
		this.instalments = instalments;
		this.papers = papers;
		this.releases = releases;
		this.settlements = settlements;
		this.progress = progress;
		this.projects = projects;
		this.words = words;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public String key() {
		return "money";
	}

	@Override
	public String template() {
		return "funds/section";
	}

	@Override
	public Object model(UUID caseId) {
		var money = accounts.money(caseId);
		if (money.approved().total().signum() == 0) {
			return null;
		}
		return new MoneyView(money, progress.latest(caseId).map(ProgressSource.Verified::percent).orElse(null),
				lines(caseId, money.approved().total()), settlements.of(caseId).orElse(null), chart(money),
				projects.get(caseId).state().equals("cancelled"));
	}

	private List<MoneyView.Line> lines(UUID project, BigDecimal approved) {
		var lines = new ArrayList<MoneyView.Line>();
		var before = BigDecimal.ZERO;
		for (var part : instalments.of(project)) {
			var planned = part.ceiling(approved, before);
			lines.add(line(part, planned));
			before = before.add(planned);
		}
		return lines;
	}

	private MoneyView.Line line(Instalment part, BigDecimal planned) {
		var release = releases.of(part.project()).stream().filter(it -> it.instalment().equals(part.id())).findFirst();
		return new MoneyView.Line(part, planned, papers.application(part.id()).map(PaymentApplication::requested).orElse(null),
				papers.settlement(part.id()).map(PaymentSettlement::payable).orElse(null), release.orElse(null));
	}

	private Map<String, Object> chart(ProjectMoney money) {
		var sources = money.sources().stream().map(balance -> words.say(balance.source().messageKey())).toList();
		var chart = new Chart("stack", words.say("funds.wan"), sources);
		part(chart, "released", money, SourceBalance::released);
		part(chart, "retained", money, SourceBalance::retained);
		part(chart, "returned", money, SourceBalance::returned);
		part(chart, "committed", money, SourceBalance::committed);
		return chart.figures();
	}

	private void part(Chart chart, String key, ProjectMoney money, Function<SourceBalance, BigDecimal> column) {
		chart.with(words.say("funds.column." + key), money.sources().stream().map(column).toList());
	}

}
