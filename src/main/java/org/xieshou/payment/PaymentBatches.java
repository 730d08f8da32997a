package org.xieshou.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The payment files that were made; each stays as it was. */
@Component
class PaymentBatches {

	private static final String SELECT = """
			select id, county, number, lines, total, sha256, made_at, person, person_name, office from payment_batch\s""";

	private final JdbcClient jdbc;

	PaymentBatches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets a county's files be made and its answers be booked one after the other, to the end of the transaction. */
	void lock(String county) {
		jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param("payment:" + county).query((row, n) -> "").list();
	}

	/** The number of a county's next file of a day; the county is locked. */
	String nextNumber(String county, String day) {
		lock(county);
		var prefix = county + "-" + day + "-";
		var made = jdbc.sql("select count(*) from payment_batch where starts_with(number, ?)").param(prefix).query(Integer.class).single();
		return prefix + "%02d".formatted(made + 1);
	}

	void add(PaymentBatch it, String content) {
		jdbc.sql("""
				insert into payment_batch (id, county, number, lines, total, sha256, content, made_at, person, person_name, office, on_behalf_of)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.id(), it.county(), it.number(), it.lines(), it.total(), it.sha256(), content,
					it.madeAt().atOffset(ZoneOffset.UTC), it.by().person(), it.by().name(), it.by().office(), it.by().onBehalfOf())
			.update();
	}

	List<PaymentBatch> in(String territory, int most) {
		return jdbc.sql(SELECT + "where starts_with(county, ?) order by made_at desc, number desc limit ?").params(territory, most)
			.query(PaymentBatches::row).list();
	}

	Optional<PaymentBatch> find(UUID id, String territory) {
		return jdbc.sql(SELECT + "where id = ? and starts_with(county, ?)").params(id, territory).query(PaymentBatches::row).optional();
	}

	/** Who made a file, and for whom. */
	List<String> senders(UUID id) {
		return jdbc.sql("select p from payment_batch, unnest(array[person, on_behalf_of]) p where id = ? and p is not null").param(id)
			.query(String.class).list();
	}

	/** The file, byte for byte as it was made. */
	String content(UUID id) {
		return jdbc.sql("select content from payment_batch where id = ?").param(id).query(String.class).single();
	}

	private static PaymentBatch row(ResultSet row, int index) throws SQLException {
		return new PaymentBatch(row.getObject("id", UUID.class), row.getString("county"), row.getString("number"), row.getInt("lines"),
				row.getBigDecimal("total"), row.getString("sha256"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
				new Actor(row.getString("person"), row.getString("person_name"), row.getString("office"), row.getString("office")));
	}

}
