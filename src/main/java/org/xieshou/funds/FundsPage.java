package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xieshou.project.Source;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;
import org.xieshou.security.Official;

/** Gathers the funds page: what was allotted, approved, released and accepted, by county, source and kind. */
@Component
class FundsPage {

	private final FundsFigures figures;

	private final Allotments allotments;

	private final Divisions divisions;

	private final MoneyWords words;

	FundsPage(FundsFigures figures, Allotments allotments, Divisions divisions, MoneyWords words) {
		this.figures = figures;
		this.allotments = allotments;
		this.divisions = divisions;
		this.words = words;
	}

	FundsView of(FundsQuery query, Official official) {
		var reader = FundsReader.of(official);
		var counties = counties(official);
		var total = figures.total(query, official);
		if (reader.seesAllotments() && query.kind().isEmpty()) {
			total = total.allotted(allotments.by(FundsBreakdown.ALL, query, reader.territory()).getOrDefault("", BigDecimal.ZERO));
		}
		var parts = Stream.of(FundsBreakdown.COUNTY, FundsBreakdown.SOURCE, FundsBreakdown.KIND, FundsBreakdown.MONTH)
			.map(breakdown -> part(breakdown, query, official, counties)).toList();
		var projects = figures.projects(query, official, FundsQuery.PAGE + 1);
		return new FundsView(query, total, parts, counties, List.of(Source.values()), figures.years(official), funnel(total),
				projects.subList(0, Math.min(projects.size(), FundsQuery.PAGE)), projects.size() > FundsQuery.PAGE,
				reader.seesAllotments());
	}

	private FundsView.Part part(FundsBreakdown breakdown, FundsQuery query, Official official, Map<String, String> counties) {
		var reader = FundsReader.of(official);
		var rows = figures.by(breakdown, query, official);
		if (reader.seesAllotments() && breakdown != FundsBreakdown.KIND && query.kind().isEmpty()) {
			var allotted = allotments.by(breakdown, query, reader.territory());
			rows = rows.stream().map(row -> row.allotted(allotted.getOrDefault(row.key(), BigDecimal.ZERO))).toList();
		}
		var names = new LinkedHashMap<String, String>();
		rows.forEach(row -> names.put(row.key(), name(breakdown, row.key(), counties)));
		return new FundsView.Part(breakdown, rows, names, chart(breakdown, rows, names));
	}

	private String name(FundsBreakdown breakdown, String key, Map<String, String> counties) {
		return switch (breakdown) {
			case ALL -> "";
			case COUNTY -> counties.getOrDefault(key, key);
			case SOURCE -> words.say(Source.valueOf(key).messageKey());
			case MONTH -> key;
			case KIND -> words.say("project.kind." + key);
		};
	}

	private Map<String, Object> chart(FundsBreakdown breakdown, List<FundsFigure> rows, Map<String, String> names) {
		return new Chart(breakdown == FundsBreakdown.MONTH ? "lines" : "rows", words.say("funds.wan"), List.copyOf(names.values()))
			.with(words.say("funds.column.approved"), rows.stream().map(FundsFigure::approved).toList())
			.with(words.say("funds.column.released"), rows.stream().map(FundsFigure::released).toList())
			.with(words.say("funds.column.accepted"), rows.stream().map(FundsFigure::accepted).toList())
			.figures();
	}

	private Map<String, Object> funnel(FundsFigure total) {
		var steps = new LinkedHashMap<String, BigDecimal>();
		if (total.allotted() != null && total.allotted().signum() > 0) {
			steps.put("allotted", total.allotted());
		}
		steps.put("approved", total.approved());
		steps.put("released", total.released());
		steps.put("accepted", total.accepted());
		return new Chart("funnel", words.say("funds.wan"), steps.keySet().stream().map(step -> words.say("funds.column." + step)).toList())
			.with(words.say("funds.title"), new ArrayList<>(steps.values())).figures();
	}

	private Map<String, String> counties(Official official) {
		var names = new LinkedHashMap<String, String>();
		figures.by(FundsBreakdown.COUNTY, FundsQuery.ALL, official)
			.forEach(row -> names.put(row.key(), divisions.find(row.key()).map(Division::name).orElse(row.key())));
		return names;
	}

}
