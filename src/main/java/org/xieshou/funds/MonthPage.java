package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;
import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers the pages on the months of county ledgers and refuses them to whoever has no business there. */
@Component
class MonthPage {

	/** One month: closed, open and due to be closed, or still running. */
	record Row(LocalDate month, ClosedMonth closed, boolean closable) {
	}

	record ListView(String county, Map<String, String> counties, List<Row> months) {
	}

	/** One month with its trial balance; a month is in balance where debits and credits agree. */
	record View(String county, String name, LocalDate month, ClosedMonth closed, List<TrialLine> lines, BigDecimal debits,
			BigDecimal credits, BigDecimal closing) {
	}

	private final LedgerMonths months;

	private final CountyAccounts accounts;

	private final Divisions divisions;

	private final MoneyWords words;

	private final Clock clock;

	MonthPage(LedgerMonths months, CountyAccounts accounts, Divisions divisions, MoneyWords words, Clock clock) {
		this.months = months;
		this.accounts = accounts;
		this.divisions = divisions;
		this.words = words;
		this.clock = clock;
	}

	ListView list(String asked, Official official) {
		var counties = counties(official);
		var county = counties.containsKey(asked) ? asked : counties.keySet().stream().findFirst().orElse("");
		var closed = new LinkedHashMap<LocalDate, ClosedMonth>();
		months.closed(county).forEach(it -> closed.put(it.month(), it));
		var all = months.of(county);
		var next = all.stream().filter(month -> !closed.containsKey(month)).min(LocalDate::compareTo).orElse(null);
		var mayClose = mayClose(county, official);
		return new ListView(county, counties, all.stream().map(month -> new Row(month, closed.get(month),
				mayClose && month.equals(next) && month.plusMonths(1).minusDays(1).isBefore(LocalDate.now(clock)))).toList());
	}

	View one(String county, YearMonth month, Official official) {
		var first = month.atDay(1);
		if (!counties(official).containsKey(county)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		var lines = months.trial(county, first);
		return new View(county, name(county), first, months.closed(county, first).orElse(null), lines, TrialLine.sum(lines, TrialLine::debits),
				TrialLine.sum(lines, TrialLine::credits), TrialLine.sum(lines, TrialLine::closing));
	}

	ResponseEntity<byte[]> sheet(String county, YearMonth month, Official official) {
		var title = words.say("funds.trial.of", name(county), month.toString());
		var columns = List.<SheetColumn<TrialLine>>of(
				SheetColumn.text(words.say("funds.column.account"), 20, it -> words.say("funds.account." + it.account().column())),
				SheetColumn.text(words.say("funds.column.source"), 20, it -> words.say(it.source().messageKey())),
				yuan("opening", TrialLine::opening), yuan("debits", TrialLine::debits), yuan("credits", TrialLine::credits),
				yuan("closing", TrialLine::closing));
		return SheetDownload.of(title, new SheetExport().sheet(month.toString(), columns, one(county, month, official).lines()));
	}

	/** Refuses whoever is not of that county's finance bureau. */
	void mustClose(String county, Official official) {
		if (!mayClose(county, official)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	private static boolean mayClose(String county, Official official) {
		return FundsReader.of(official).mayEnter() && official.acting().place().equals(county);
	}

	private SheetColumn<TrialLine> yuan(String column, java.util.function.Function<TrialLine, BigDecimal> cell) {
		return SheetColumn.yuan(words.say("funds.column.in.yuan", words.say("funds.column." + column)), cell);
	}

	private Map<String, String> counties(Official official) {
		var reader = FundsReader.of(official);
		if (!reader.seesAllotments()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		var names = new LinkedHashMap<String, String>();
		accounts.counties(reader.territory()).forEach(county -> names.put(county, name(county)));
		return names;
	}

	private String name(String county) {
		return divisions.find(county).map(Division::name).orElse(county);
	}

}
