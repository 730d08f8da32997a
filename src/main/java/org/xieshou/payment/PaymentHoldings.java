package org.xieshou.payment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.security.Holding;
import org.xieshou.security.Holding.Kind;
import org.xieshou.security.Holdings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody sent to the bank or proposed and that waits for an answer; who did it stays on record, so that two people remain two. */
@Component
class PaymentHoldings implements Holdings {

	private final JdbcClient jdbc;

	PaymentHoldings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<Kind> kinds() {
		return Set.of(Kind.PAYMENT, Kind.ACCOUNT);
	}

	@Override
	public List<Holding> of(String person, String office) {
		return Stream.concat(files(person, office).stream(), accounts(person, office).stream()).toList();
	}

	private List<Holding> files(String person, String office) {
		return jdbc.sql("""
				select b.id, b.number, b.made_at from payment_batch b where b.person = ? and b.office = ?
					and exists (select from payment_order o where o.batch = b.id and o.state = 'sent') order by b.made_at, b.id""")
			.params(person, office)
			.query((row, n) -> new Holding(Kind.PAYMENT, row.getString("id"), null, row.getString("number"), "", "",
					row.getObject("made_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private List<Holding> accounts(String person, String office) {
		return jdbc.sql("""
				select a.id, p.project, a.proposed_at, c.number, c.title, p.payee from payment_account a join released_payment p using (release)
				join case_file c on c.id = p.project where a.proposed_by = ? and starts_with(c.place, split_part(?, ':', 1)) and a.confirmed_by is null
				order by a.proposed_at, a.id""")
			.params(person, office)
			.query((row, n) -> new Holding(Kind.ACCOUNT, row.getString("id"), row.getObject("project", UUID.class), row.getString("number"),
					row.getString("title"), row.getString("payee"), row.getObject("proposed_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
