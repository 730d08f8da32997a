package org.xieshou.project;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.xieshou.web.MoneyFormat;

/** Lays the versions of a plan side by side, line by line, and marks what changed (invariant 3). */
final class PlanComparison {

	private static final MoneyFormat MONEY = new MoneyFormat();

	private final List<Plan> plans;
	private final MessageSource messages;
	private final Locale locale;
	private final Map<String, Row> rows = new LinkedHashMap<>();

	private PlanComparison(List<Plan> plans, MessageSource messages, Locale locale) {
		this.plans = plans;
		this.messages = messages;
		this.locale = locale;
	}

	/** One line: what it is about, what each version says, and whether they differ. */
	record Row(String label, List<String> cells) {

		public boolean changed() {
			return cells.stream().distinct().count() > 1;
		}

	}

	/** @param plans the versions, oldest first */
	static List<Row> of(List<Plan> plans, MessageSource messages, Locale locale) {
		var comparison = new PlanComparison(plans, messages, locale);
		comparison.money();
		comparison.people();
		comparison.lists();
		return List.copyOf(comparison.rows.values());
	}

	private void money() {
		row(say("proposal.scope"), Plan::scope);
		row(say("proposal.total"), plan -> MONEY.yuan(plan.total()));
		Arrays.stream(Source.values()).filter(source -> plans.stream().anyMatch(plan -> plan.from(source).signum() > 0))
			.forEach(source -> row(say(source.messageKey()), plan -> MONEY.yuan(plan.from(source))));
	}

	private void people() {
		row(say("proposal.households"), plan -> String.valueOf(plan.households()));
		row(say("proposal.people"), plan -> String.valueOf(plan.people()));
		row(say("proposal.registeredHouseholds"), plan -> String.valueOf(plan.registeredHouseholds()));
		row(say("proposal.registeredPeople"), plan -> String.valueOf(plan.registeredPeople()));
	}

	private void lists() {
		lines(Plan::quantities, Quantity::item, line -> plain(line.amount()) + " " + line.unit());
		lines(Plan::milestones, Milestone::name, line -> line.due().toString());
		lines(Plan::indicators, Indicator::name, line -> line.target() + " " + line.unit());
		lines(Plan::contacts, Contact::role, line -> line.name() + " " + line.telephone());
	}

	private void row(String label, Function<Plan, String> cell) {
		rows.put(label, new Row(label, plans.stream().map(cell).toList()));
	}

	/** A row for each name that any version has in a list; where one has it twice, both stand in the cell. */
	private <T> void lines(Function<Plan, List<T>> list, Function<T, String> name, Function<T, String> text) {
		var names = new LinkedHashSet<String>();
		plans.forEach(plan -> list.apply(plan).forEach(line -> names.add(name.apply(line))));
		names.forEach(each -> row(each, plan -> list.apply(plan).stream().filter(line -> name.apply(line).equals(each))
			.map(text).collect(Collectors.joining("; "))));
	}

	private String say(String key) {
		return messages.getMessage(key, null, locale);
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
