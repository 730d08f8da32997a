package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field means beyond its component: money in yuan, a percentage, papers by their ids. */
enum Kind {

	PLAIN(null), MONEY(new BigDecimal("9999999999999999.99")), PERCENT(new BigDecimal(100)), FILE(null);

	private final BigDecimal most;

	Kind(BigDecimal most) {
		this.most = most;
	}

	static Optional<Kind> named(String name) {
		return Stream.of(values()).filter(kind -> kind.propertyName().equals(name)).findFirst();
	}

	String propertyName() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isAmount() {
		return most != null;
	}

	Rules tighten(Rules rules) {
		return isAmount() ? rules.within(BigDecimal.ZERO, most, 2) : rules;
	}

}
