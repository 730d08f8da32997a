package org.xieshou.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.xieshou.project.Source;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a project's account out of the ledger, with the balance of its source after each entry. */
@Component
class AccountEntries {

	private static final String ENTRIES = """
			with moved as (
				select e.id, e.key, e.act, e.booked_at, e.person, l.source, max(l.debit) as amount,
					sum(case when l.account = 'committed' then l.debit - l.credit else 0 end) as committed,
					sum(case when l.account = 'arrived' then l.debit - l.credit else 0 end) as arrived,
					bool_or(l.account = a.credited and l.debit > 0) as reversed
				from ledger_entry e join ledger_line l on l.entry = e.id join ledger_act a on a.act = e.act
				where e.project = ? group by e.id, l.source)
			select m.id, m.act || case when m.reversed or m.act = 'commit' and m.committed < 0 then '.less' else '' end as act, m.booked_at,
				m.source, m.amount, sum(m.committed) over (partition by m.source order by m.id) as balance,
				sum(m.arrived) over (partition by m.source order by m.id) as arrived, o.voucher,
				coalesce(o.person_name, v.person_name, '') as by, x.number as decision
			from moved m
			left join instalment_release r on r.entry = m.id
			left join retention_release w on w.entry = m.id
			left join release_order o on o.id = coalesce(r.release_order, w.release_order)
			left join arrival v on v.entry = m.id
			left join ledger_decision d on d.entry = m.id
			left join decision x on x.id = d.decision
			order by m.id, m.source""";

	private final JdbcClient jdbc;

	AccountEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AccountEntry> of(UUID project) {
		return jdbc.sql(ENTRIES).param(project).query(AccountEntries::row).list();
	}

	private static AccountEntry row(ResultSet row, int index) throws SQLException {
		return new AccountEntry(row.getLong("id"), row.getString("act"), row.getObject("booked_at", OffsetDateTime.class).toInstant(),
				Source.valueOf(row.getString("source")), row.getBigDecimal("amount"), row.getBigDecimal("balance"), row.getBigDecimal("arrived"),
				row.getString("voucher"), row.getString("by"), row.getObject("decision", Integer.class));
	}

}
