package org.xieshou.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.xieshou.process.DecisionTable;
import org.xieshou.process.ModelReleases;

import org.springframework.stereotype.Component;

/** The amounts from which a project goes above the county, as the table of the approval route has them now. */
@Component
class ApprovalLimits {

	private static final Pattern AMOUNT = Pattern.compile(">= (\\d{5,15})");

	/** An amount in yuan, with the row it stands in. */
	record Limit(BigDecimal amount, String source) {
	}

	private final ModelReleases releases;

	ApprovalLimits(ModelReleases releases) {
		this.releases = releases;
	}

	/** The first limit above an amount. */
	Optional<Limit> above(BigDecimal amount) {
		return releases.current().stream().filter(file -> file.name().equals("approval-route.dmn"))
			.flatMap(file -> DecisionTable.of(file.content()).rows().stream()).flatMap(ApprovalLimits::limits)
			.filter(limit -> limit.amount().compareTo(amount) > 0).min(Comparator.comparing(Limit::amount));
	}

	private static Stream<Limit> limits(DecisionTable.Row row) {
		return row.asks().stream().map(AMOUNT::matcher).filter(java.util.regex.Matcher::matches)
			.map(found -> new Limit(new BigDecimal(found.group(1)), row.source()));
	}

}
