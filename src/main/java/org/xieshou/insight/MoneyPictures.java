package org.xieshou.insight;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.xieshou.funds.FundsBreakdown;
import org.xieshou.funds.FundsFigures;
import org.xieshou.funds.FundsQuery;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The money of a territory by kind of project and by county, from the ledger. */
@Component
class MoneyPictures {

	private final FundsFigures figures;

	private final Divisions divisions;

	private final MessageSource messages;

	MoneyPictures(FundsFigures figures, Divisions divisions, MessageSource messages) {
		this.figures = figures;
		this.divisions = divisions;
		this.messages = messages;
	}

	/** None where no money was approved yet; by county only where there are several. */
	List<MoneyPicture> of(Official official, Locale locale) {
		var kinds = picture(FundsBreakdown.KIND, official, kind -> messages.getMessage("project.kind." + kind, null, kind, locale));
		var counties = picture(FundsBreakdown.COUNTY, official, code -> divisions.find(code).map(Division::name).orElse(code));
		return Stream.of(kinds, counties).filter(picture -> !picture.rows().isEmpty())
			.filter(picture -> picture == kinds || picture.isPicture()).toList();
	}

	private MoneyPicture picture(FundsBreakdown breakdown, Official official, Function<String, String> name) {
		var rows = figures.by(breakdown, FundsQuery.ALL, official).stream()
			.map(money -> new MoneyPicture.Row(name.apply(money.key()), money)).toList();
		return new MoneyPicture(breakdown.name().toLowerCase(Locale.ROOT), rows);
	}

}
