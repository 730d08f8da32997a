package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.audit.Actor;
import org.xieshou.project.Plan;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;
import org.xieshou.project.Source;

/** Commitments (承诺): what an approval promises a project from each source; an approved change is booked as the difference. */
@Component
class Commitments {

	private final Projects projects;

	private final ProjectAccounts accounts;

	private final Ledger ledger;

	private final JdbcClient jdbc;

	Commitments(Projects projects, ProjectAccounts accounts, Ledger ledger, JdbcClient jdbc) {
		this.projects = projects;
		this.accounts = accounts;
		this.ledger = ledger;
		this.jdbc = jdbc;
	}

	/** Locks the project's accounts and brings its commitments up to what is approved now; answers its money. */
	@Transactional
	ProjectMoney follow(UUID id) {
		var project = projects.get(id);
		accounts.open(project);
		var money = accounts.lock(id);
		if (project.approvedAmount() == null) {
			return money;
		}
		var change = approved(project.plan(), project.approvedAmount()).minus(money.approved());
		var booking = Booking.of(Act.COMMIT, id + ":" + (count(id) + 1), money, change, Actor.SYSTEM);
		ledger.book(booking);
		ledger.book(new Booking(booking.key() + ":less", Act.COMMIT, money.county(), id, less(change, money), true, Actor.SYSTEM));
		return accounts.money(id);
	}

	/** The approved amount by source, in the proportion of the budget; never more than the budget has from a source. */
	static Amounts approved(Plan plan, BigDecimal yuan) {
		var budget = budget(plan);
		return budget.share(yuan.min(budget.total()));
	}

	/** What a plan wants from each source. */
	static Amounts budget(Plan plan) {
		var budget = new LinkedHashMap<Source, BigDecimal>();
		plan.budget().forEach(line -> budget.put(line.source(), plan.from(line.source())));
		return new Amounts(budget);
	}

	/** What a change takes away, as far as it has not been paid. */
	private static Amounts less(Amounts change, ProjectMoney money) {
		var less = new LinkedHashMap<Source, BigDecimal>();
		change.bySource().forEach((source, amount) -> less.put(source, amount.negate().min(money.committed().of(source))));
		return new Amounts(less).positive();
	}

	private int count(UUID project) {
		return jdbc.sql("select count(*) from ledger_entry where project = ? and act = 'commit'")
			.param(project)
			.query(Integer.class)
			.single();
	}

}
