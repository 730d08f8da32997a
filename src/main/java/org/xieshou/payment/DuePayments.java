package org.xieshou.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was released and has not been sent to the bank, oldest first. */
@Component
public class DuePayments {

	private final JdbcClient jdbc;

	DuePayments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<DuePayment> in(String territory) {
		return jdbc.sql("""
				select p.*, c.title, c.number as project_number, c.illustrative,
					greatest(p.released_at, (select max(s.received_at) from bank_statement s join bank_line l on l.statement = s.id
						join payment_order o on o.id = l.payment_order where o.release = p.release)) as since,
					coalesce((select account from payment_account a where a.release = p.release and a.confirmed_by is not null
						order by a.confirmed_at desc limit 1), p.account) as payable_to,
					(select l.reason from bank_line l join payment_order o on o.id = l.payment_order
						where o.release = p.release and l.result = 'rejected' order by l.booked_on desc, l.line desc limit 1) as rejected,
					exists (select from payment_account a where a.release = p.release and a.confirmed_by is null) as blocked
				from released_payment p join case_file c on c.id = p.project
				where c.place like :territory || '%'
					and not exists (select from payment_order o where o.release = p.release and o.state <> 'rejected')
				order by p.released_at, p.release""").param("territory", territory).query(DuePayments::row).list();
	}

	private static DuePayment row(ResultSet row, int index) throws SQLException {
		return new DuePayment(row.getObject("release", UUID.class), row.getObject("project", UUID.class), row.getString("title"),
				row.getString("project_number"), row.getString("kind"), row.getObject("number", Integer.class),
				row.getBigDecimal("amount"), row.getString("payee"), row.getString("payable_to"), row.getString("voucher"),
				row.getObject("released_at", OffsetDateTime.class).toInstant(), row.getObject("since", OffsetDateTime.class).toInstant(),
				row.getString("rejected"), row.getBoolean("blocked"), row.getBoolean("illustrative"));
	}

}
