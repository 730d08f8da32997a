package org.xieshou.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.xieshou.project.Source;

/** A project's final accounts (决算) by budget line. All amounts in yuan. */
public record FinalAccount(List<AccountLine> lines) {

	public FinalAccount {
		lines = List.copyOf(lines);
	}

	/** What was spent of one source. */
	public BigDecimal spent(Source source) {
		return sum(of(source), AccountLine::spent);
	}

	/** What was approved of one source. */
	public BigDecimal approved(Source source) {
		return sum(of(source), AccountLine::approved);
	}

	/** What the project cost: the amount to settle, with nothing paid taken off. */
	public BigDecimal spent() {
		return sum(lines.stream(), AccountLine::spent);
	}

	public BigDecimal approved() {
		return sum(lines.stream(), AccountLine::approved);
	}

	/** The sources that gave money, in the order of the budget. */
	public List<Source> sources() {
		return lines.stream().map(AccountLine::source).distinct().toList();
	}

	/** The same accounts with one line a source. */
	List<AccountLine> bySource() {
		return sources().stream()
			.map(source -> new AccountLine(source, "", approved(source), spent(source), null))
			.toList();
	}

	private Stream<AccountLine> of(Source source) {
		return lines.stream().filter(line -> line.source() == source);
	}

	private static BigDecimal sum(Stream<AccountLine> lines, Function<AccountLine, BigDecimal> amount) {
		return lines.map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
