package org.xieshou.funds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers the page of a project's account; whoever may not see the case is told that there is none. */
@Component
class ProjectAccountPage {

	/**
	 * What the page shows.
	 *
	 * @param expected the sources of which money may still arrive, with their names
	 * @param taken the arrivals that were taken back
	 * @param proofs names of the proofs by their ids
	 */
	record View(CaseFile file, ProjectMoney money, List<AccountEntry> entries, List<Arrival> arrivals, List<UUID> taken,
			Map<UUID, String> proofs, Map<String, String> expected, boolean mayEnter) {

		/** Whether something has to arrive at all. */
		public boolean awaitsMoney() {
			return !money.arriving().isEmpty();
		}

		public List<SourceBalance> arriving() {
			return money.sources().stream().filter(balance -> money.arriving().contains(balance.source())).toList();
		}

		public Amounts outstanding() {
			return money.outstanding();
		}

	}

	private final Cases cases;

	private final Territory territory;

	private final ProjectAccounts accounts;

	private final AccountEntries entries;

	private final Arrivals arrivals;

	private final Attachments attachments;

	private final MoneyWords words;

	ProjectAccountPage(Cases cases, Territory territory, ProjectAccounts accounts, AccountEntries entries, Arrivals arrivals,
			Attachments attachments, MoneyWords words) {
		this.cases = cases;
		this.territory = territory;
		this.accounts = accounts;
		this.entries = entries;
		this.arrivals = arrivals;
		this.attachments = attachments;
		this.words = words;
	}

	View of(UUID id, Official official) {
		var file = cases.find(id).filter(found -> territory.covers(official, id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var money = accounts.money(id);
		var came = arrivals.of(id);
		var expected = new LinkedHashMap<String, String>();
		money.outstanding().bySource().keySet().forEach(source -> expected.put(source.name(), words.say(source.messageKey())));
		return new View(file, money, entries.of(id), came, came.stream().map(Arrival::corrects).filter(java.util.Objects::nonNull).toList(),
				proofs(came), expected, mayEnter(money, official));
	}

	/** Refuses whoever is not of the finance bureau of the project's county. */
	void mustEnter(UUID id, Official official) {
		if (!of(id, official).mayEnter()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	ResponseEntity<byte[]> sheet(UUID id, Official official) {
		var view = of(id, official);
		var columns = List.<SheetColumn<AccountEntry>>of(SheetColumn.minute(words.say("funds.column.bookedAt"), AccountEntry::at),
				SheetColumn.text(words.say("funds.column.act"), 20, it -> words.say("funds.act." + it.act())),
				SheetColumn.text(words.say("funds.column.source"), 20, it -> words.say(it.source().messageKey())),
				yuan("value", AccountEntry::amount), yuan("balance", AccountEntry::balance), yuan("arrived", AccountEntry::arrived),
				SheetColumn.text(words.say("funds.column.voucher"), 20, AccountEntry::voucher),
				SheetColumn.text(words.say("funds.column.by"), 30, AccountEntry::by),
				SheetColumn.text(words.say("funds.column.decision"), 24, it -> it.decision() == null ? "" : words.say("funds.decision", it.decision())));
		return SheetDownload.of(view.file().number(), new SheetExport().sheet(words.say("funds.project.entries"), columns, view.entries()));
	}

	private SheetColumn<AccountEntry> yuan(String column, java.util.function.Function<AccountEntry, java.math.BigDecimal> cell) {
		return SheetColumn.yuan(words.say("funds.column.in.yuan", words.say("funds.column." + column)), cell);
	}

	private static boolean mayEnter(ProjectMoney money, Official official) {
		return FundsReader.of(official).mayEnter() && official.acting().place().equals(money.county());
	}

	private Map<UUID, String> proofs(List<Arrival> came) {
		var names = new LinkedHashMap<UUID, String>();
		attachments.all(came.stream().map(Arrival::paper).toList()).forEach((Attachment it) -> names.put(it.id(), it.name()));
		return names;
	}

}
