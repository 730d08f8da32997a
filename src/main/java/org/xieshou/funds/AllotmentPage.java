package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.project.Source;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;
import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers the pages on allotments and refuses them to whoever has no business there. */
@Component
class AllotmentPage {

	/**
	 * The list.
	 *
	 * @param standing what each source of the reader's county comes to; empty above the county
	 * @param account the county's dedicated account, or null
	 */
	record ListView(int year, List<Integer> years, List<Allotment> allotments, Map<String, String> counties,
			List<CountyBalance> standing, DedicatedAccount account, Map<String, String> sources, boolean mayEnter) {
	}

	/** One allotment with its corrections and what it comes to. */
	record View(Allotment allotment, List<Allotment> corrections, BigDecimal net, CountyBalance standing, String county,
			boolean mayEnter) {
	}

	private final Allotments allotments;

	private final CountyAccounts counties;

	private final DedicatedAccounts accounts;

	private final Divisions divisions;

	private final MoneyWords words;

	AllotmentPage(Allotments allotments, CountyAccounts counties, DedicatedAccounts accounts, Divisions divisions, MoneyWords words) {
		this.allotments = allotments;
		this.counties = counties;
		this.accounts = accounts;
		this.divisions = divisions;
		this.words = words;
	}

	ListView list(int year, Official official) {
		var reader = reader(official);
		var all = allotments.in(reader.territory(), 0);
		var rows = all.stream().filter(it -> year == 0 || it.year() == year).toList();
		var county = reader.ofCounty() ? reader.territory() : "";
		return new ListView(year, all.stream().map(Allotment::year).distinct().sorted().toList(), rows, names(rows),
				new ArrayList<>(counties.balances(county).values()), accounts.of(county).orElse(null), sources(), reader.mayEnter());
	}

	View one(UUID id, Official official) {
		var reader = reader(official);
		var it = allotments.find(id).filter(found -> found.corrects() == null && found.county().startsWith(reader.territory()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var corrections = allotments.in(it.county(), it.year()).stream().filter(other -> id.equals(other.corrects())).toList();
		return new View(it, corrections, allotments.net(id), counties.balance(it.county(), it.source()), name(it.county()),
				reader.mayEnter());
	}

	ResponseEntity<byte[]> sheet(int year, Official official) {
		var view = list(year, official);
		var columns = List.<SheetColumn<Allotment>>of(SheetColumn.text(words.say("funds.column.document"), 32, Allotment::document),
				SheetColumn.text(words.say("funds.column.county"), 16, it -> view.counties().get(it.county())),
				SheetColumn.text(words.say("funds.column.source"), 20, it -> view.sources().get(it.source().name())),
				SheetColumn.number(words.say("funds.column.year"), Allotment::year),
				SheetColumn.yuan(words.say("funds.column.in.yuan", words.say("funds.column.allotted")), Allotment::amount),
				SheetColumn.day(words.say("funds.column.allottedOn"), Allotment::allottedOn),
				SheetColumn.text(words.say("funds.column.reason"), 40, Allotment::reason));
		return SheetDownload.of(words.say("funds.allotments"), new SheetExport().sheet(words.say("funds.allotments"), columns, view.allotments()));
	}

	/** Refuses whoever is not of a county's finance bureau. */
	void mustEnter(Official official) {
		if (!reader(official).mayEnter()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	private static FundsReader reader(Official official) {
		var reader = FundsReader.of(official);
		if (!reader.seesAllotments()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return reader;
	}

	private Map<String, String> names(List<Allotment> rows) {
		var names = new LinkedHashMap<String, String>();
		rows.forEach(it -> names.computeIfAbsent(it.county(), this::name));
		return names;
	}

	private String name(String county) {
		return divisions.find(county).map(Division::name).orElse(county);
	}

	private Map<String, String> sources() {
		var sources = new LinkedHashMap<String, String>();
		Arrays.stream(Source.values()).filter(source -> Channel.of(source).isAllotted())
			.forEach(source -> sources.put(source.name(), words.say(source.messageKey())));
		return sources;
	}

}
