package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

import org.xieshou.project.Source;

/** Yuan by source (资金来源), in the order of the budget; money of one source never becomes another's. */
public record Amounts(Map<Source, BigDecimal> bySource) {

	static final Amounts NONE = new Amounts(Map.of());

	public Amounts {
		bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
	}

	/** What one source gives; zero where it gives nothing. */
	public BigDecimal of(Source source) {
		return bySource.getOrDefault(source, BigDecimal.ZERO);
	}

	/** All sources together. */
	public BigDecimal total() {
		return bySource.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	Amounts plus(Amounts other) {
		return merged(other, BigDecimal::add);
	}

	Amounts minus(Amounts other) {
		return merged(other, BigDecimal::subtract);
	}

	/** The sources that give more than nothing. */
	Amounts positive() {
		var positive = new LinkedHashMap<>(bySource);
		positive.values().removeIf(amount -> amount.signum() <= 0);
		return new Amounts(positive);
	}

	/** An amount shared out over the sources in proportion to what each has here. */
	Amounts share(BigDecimal amount) {
		return LargestRemainder.share(amount, this);
	}

	private Amounts merged(Amounts other, BinaryOperator<BigDecimal> operation) {
		var merged = new LinkedHashMap<Source, BigDecimal>();
		bySource.keySet().forEach(source -> merged.put(source, operation.apply(of(source), other.of(source))));
		other.bySource.keySet().forEach(source -> merged.put(source, operation.apply(of(source), other.of(source))));
		return new Amounts(merged);
	}

}
