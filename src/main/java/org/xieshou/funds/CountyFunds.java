package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.approval.CountyMoney;
import org.xieshou.project.Plan;
import org.xieshou.project.Projects;
import org.xieshou.project.Source;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who review and decide what their county was allotted, has promised and may still promise. */
@Component
class CountyFunds implements CountyMoney {

	private final CountyAccounts accounts;

	private final ProjectAccounts projects;

	private final Projects files;

	private final MoneyWords words;

	CountyFunds(CountyAccounts accounts, ProjectAccounts projects, Projects files, MoneyWords words) {
		this.accounts = accounts;
		this.projects = projects;
		this.files = files;
		this.words = words;
	}

	@Override
	public String standing(UUID project, Plan plan) {
		var county = files.get(project).county();
		return Commitments.budget(plan).bySource().entrySet().stream().map(line -> line(county, line.getKey(), line.getValue()))
			.collect(Collectors.joining("\n"));
	}

	private String line(String county, Source source, BigDecimal planned) {
		var name = words.say(source.messageKey());
		if (!Channel.of(source).isAllotted()) {
			return words.say("funds.standing.pledged", name, words.yuan(planned));
		}
		var has = accounts.balance(county, source);
		return words.say("funds.standing.allotted", name, words.yuan(planned), words.yuan(has.allotted()),
				words.yuan(has.committed()), words.yuan(has.available()));
	}

	@Override
	@Transactional
	public Optional<String> shortage(UUID project, Plan plan, BigDecimal yuan) {
		var money = projects.lock(project);
		var more = Commitments.approved(plan, yuan).minus(money.approved());
		accounts.lock(money.county(), more.positive().bySource().keySet());
		var missing = accounts.missing(money.county(), more);
		return missing.bySource().isEmpty() ? Optional.empty() : Optional.of(words.inOneLine(missing));
	}

}
