package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of invoices of a territory: every invoice a claim counts, with where it was claimed. */
@Repository
class InvoiceRegister {

	/** One invoice with its case. */
	record Line(String number, LocalDate issuedOn, String payee, BigDecimal amount, UUID claim, LocalDate claimedOn, UUID project,
			String projectNumber, String title, String placeName, boolean released) {
	}

	private final JdbcClient jdbc;

	InvoiceRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Newest first. */
	List<Line> of(Official official, InvoiceQuery query, int most) {
		return jdbc.sql("""
				select i.number, i.issued_on, i.payee, i.amount, k.id as claim, k.claimed_on, c.id as project, c.number as project_number,
					c.title, c.place_name, exists (select from instalment_release r where r.instalment = k.instalment) as released
				from invoice_use u join claim k on k.id = u.claim join case_file c on c.id = u.project
				join claim_invoice i on i.claim = u.claim and i.payee_key = u.payee_key and i.number_key = u.number_key
				where (""" + Territory.condition(official) + """
				) and (:q = '' or i.number_key like :key or i.payee_key like :key or c.number || ' ' || c.title ilike :pattern)
				order by k.claimed_on desc, i.number, i.payee_key limit :limit offset :offset""")
			.params(Territory.parameters(official))
			.param("q", query.q()).param("key", query.key()).param("pattern", query.pattern())
			.param("limit", most).param("offset", query.offset())
			.query(Line.class).list();
	}

}
