package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.xieshou.project.Source;

/** A project's money by source as the ledger has it, in the order of the budget. */
public record ProjectMoney(UUID project, String county, List<SourceBalance> sources) {

	public Amounts approved() {
		return amounts(SourceBalance::approved);
	}

	public Amounts committed() {
		return amounts(SourceBalance::committed);
	}

	public Amounts released() {
		return amounts(SourceBalance::released);
	}

	public Amounts retained() {
		return amounts(SourceBalance::retained);
	}

	public Amounts returned() {
		return amounts(SourceBalance::returned);
	}

	/** What was certified so far: paid, and withheld until the warranty is over. */
	Amounts certified() {
		return released().plus(retained());
	}

	/** What may still be paid at the settlement: what is committed and what was withheld on the way. */
	Amounts open() {
		return committed().plus(retained());
	}

	public Amounts arrived() {
		return amounts(SourceBalance::arrived);
	}

	/** The sources of which something was approved and has to be paid in. */
	public java.util.List<Source> arriving() {
		return sources.stream().filter(balance -> Channel.of(balance.source()).arrives() && balance.approved().signum() > 0)
			.map(SourceBalance::source).toList();
	}

	/** What still has to be paid in, by source. */
	public Amounts outstanding() {
		var outstanding = new LinkedHashMap<Source, BigDecimal>();
		arriving().forEach(source -> outstanding.put(source, approved().of(source).subtract(arrived().of(source))));
		return new Amounts(outstanding).positive();
	}

	private Amounts amounts(Function<SourceBalance, BigDecimal> column) {
		var amounts = new LinkedHashMap<Source, BigDecimal>();
		sources.forEach(balance -> amounts.put(balance.source(), column.apply(balance)));
		return new Amounts(amounts);
	}

}
