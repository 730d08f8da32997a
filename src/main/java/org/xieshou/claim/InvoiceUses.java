package org.xieshou.claim;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which claim of the county every invoice counts for; the table's key keeps two claims from the same invoice. */
@Repository
class InvoiceUses {

	private final JdbcClient jdbc;

	InvoiceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the invoices for a claim, in one order so that two claims never wait for each other. What an earlier claim for the
	 * same instalment had taken and this one leaves out becomes free.
	 *
	 * @return the lines whose invoice another project or instalment has, with that project
	 */
	Map<Integer, UUID> take(Claim claim) {
		var taken = new TreeMap<Integer, UUID>();
		IntStream.range(0, claim.invoices().size()).boxed().sorted(Comparator.comparing(line -> claim.invoices().get(line).key()))
			.filter(line -> !take(claim, claim.invoices().get(line)))
			.forEach(line -> taken.put(line, owner(claim.county(), claim.invoices().get(line))));
		jdbc.sql("delete from invoice_use where instalment = ? and claim <> ?").params(claim.instalment(), claim.id()).update();
		return taken;
	}

	private boolean take(Claim claim, Invoice invoice) {
		return jdbc.sql("""
				insert into invoice_use (county, payee_key, number_key, project, instalment, claim) values (?, ?, ?, ?, ?, ?)
				on conflict (county, payee_key, number_key) do update set claim = excluded.claim
				where invoice_use.instalment = excluded.instalment""")
			.params(claim.county(), Spelling.of(invoice.payee()), Spelling.of(invoice.number()), claim.project(), claim.instalment(), claim.id())
			.update() == 1;
	}

	private UUID owner(String county, Invoice invoice) {
		return jdbc.sql("select project from invoice_use where county = ? and payee_key = ? and number_key = ?")
			.params(county, Spelling.of(invoice.payee()), Spelling.of(invoice.number())).query(UUID.class).single();
	}

}
