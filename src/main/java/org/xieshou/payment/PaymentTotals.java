package org.xieshou.payment;

import java.math.BigDecimal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much was sent, arrived and came back, in yuan. */
@Component
class PaymentTotals {

	/** The sums of a territory. */
	record Sums(BigDecimal released, BigDecimal sent, BigDecimal paid, BigDecimal rejected) {

		/** Released, but in no living order. */
		public BigDecimal waiting() {
			return released.subtract(sent).subtract(paid);
		}

	}

	private final JdbcClient jdbc;

	PaymentTotals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Sums of(String territory) {
		return jdbc.sql("""
				select coalesce(sum(p.amount), 0) as released, coalesce(sum(o.amount) filter (where o.state = 'sent'), 0) as sent,
					coalesce(sum(o.amount) filter (where o.state = 'paid'), 0) as paid,
					(select coalesce(sum(r.amount), 0) from payment_order r join case_file f on f.id = r.project
						where r.state = 'rejected' and f.place like :territory || '%') as rejected
				from released_payment p join case_file c on c.id = p.project
				left join payment_order o on o.release = p.release and o.state <> 'rejected'
				where c.place like :territory || '%'""").param("territory", territory).query(Sums.class).single();
	}

}
