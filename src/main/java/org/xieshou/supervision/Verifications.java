package org.xieshou.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of verifications and the result of each chain. */
@Repository
class Verifications {

	static final int SHOWN = 200;

	private static final int RUNS_SHOWN = 20;

	/** Chains of decisions in a territory; a case there without any decision counts as well, for it has lost them. */
	private static final String CHAINS = """
			select chain from decision where territory like :territory || '%' or territory = ''
			union select cast(id as text) from case_file where place like :territory || '%'
			union select chain from decision_chain where :territory = ''""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Verifications(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<String> chains(String territory) {
		return jdbc.sql(CHAINS + " order by 1").param("territory", territory).query(String.class).list();
	}

	/**
	 * Begins one with all chains waiting.
	 *
	 * @return its id; empty where one of that territory is not finished yet
	 */
	@Transactional
	Optional<UUID> begin(String territory, String person, String name) {
		var id = UUID.randomUUID();
		var begun = jdbc.sql("""
				insert into audit_verification (id, territory, started_at, started_by, started_name, beat_at)
				values (:id, :territory, :now, :person, :name, :now) on conflict do nothing""")
			.param("id", id)
			.param("territory", territory)
			.param("now", now())
			.param("person", person)
			.param("name", name)
			.update();
		if (begun == 0) {
			return Optional.empty();
		}
		var total = jdbc.sql("insert into audit_verified_chain (verification, chain) select :id, chain from (" + CHAINS + ") c")
			.param("id", id)
			.param("territory", territory)
			.update();
		jdbc.sql("update audit_verification set total = ? where id = ?").params(total, id).update();
		return Optional.of(id);
	}

	UUID unfinished(String territory) {
		return jdbc.sql("select id from audit_verification where territory = ? and finished_at is null")
			.param(territory)
			.query(UUID.class)
			.single();
	}

	/** Takes up one that rests; false where somebody works on it. */
	boolean resume(UUID id) {
		return jdbc.sql("""
				update audit_verification set beat_at = :now where id = :id and finished_at is null
				and beat_at < :now - interval '1 minute'""").param("id", id).param("now", now()).update() == 1;
	}

	List<String> waiting(UUID id, int most) {
		return jdbc.sql("select chain from audit_verified_chain where verification = ? and proved is null order by chain limit ?")
			.params(id, most)
			.query(String.class)
			.list();
	}

	/** Adds results; one that somebody else added meanwhile counts once. */
	@Transactional
	void add(UUID id, List<VerifiedChain> found) {
		var results = found.stream().filter(result -> put(id, result)).toList();
		jdbc.sql("""
				update audit_verification set done = done + :done, decisions = decisions + :decisions, broken = broken + :broken,
				beat_at = :now where id = :id""")
			.param("done", results.size())
			.param("decisions", results.stream().mapToLong(VerifiedChain::proved).sum())
			.param("broken", results.stream().filter(result -> !result.isWhole()).count())
			.param("now", now())
			.param("id", id)
			.update();
	}

	private boolean put(UUID id, VerifiedChain result) {
		return jdbc.sql("""
				update audit_verified_chain set proved = ?, broken = ?, fault = ?
				where verification = ? and chain = ? and proved is null""")
			.params(result.proved(), result.broken(), result.fault(), id, result.chain())
			.update() == 1;
	}

	/** Ends it; of earlier ones of the territory only what was broken is kept. */
	@Transactional
	void finish(UUID id) {
		jdbc.sql("update audit_verification set finished_at = :now, beat_at = :now where id = :id")
			.param("now", now())
			.param("id", id)
			.update();
		jdbc.sql("""
				delete from audit_verified_chain c using audit_verification earlier, audit_verification this
				where this.id = :id and earlier.territory = this.territory and earlier.started_at < this.started_at
				and c.verification = earlier.id and c.broken = 0""").param("id", id).update();
	}

	Optional<Verification> find(UUID id, String territory) {
		return jdbc.sql("select * from audit_verification where id = ? and territory = ?")
			.params(id, territory)
			.query(Verifications::row)
			.optional();
	}

	/** The latest of a territory, newest first. */
	List<Verification> of(String territory) {
		return jdbc.sql("select * from audit_verification where territory = ? order by started_at desc limit ?")
			.params(territory, RUNS_SHOWN)
			.query(Verifications::row)
			.list();
	}

	/** The results so far, broken ones first. */
	List<VerifiedChain> results(UUID id) {
		return jdbc.sql("""
				select v.chain, v.proved, v.broken, v.fault, coalesce(c.number, a.name) as number, c.title from audit_verified_chain v
				left join case_file c on cast(c.id as text) = v.chain left join division a on v.chain = 'funds:' || a.code
				where v.verification = ? and v.proved is not null order by v.broken = 0, c.number nulls first, v.chain limit ?""")
			.params(id, SHOWN)
			.query((row, n) -> new VerifiedChain(row.getString("chain"), row.getInt("proved"), row.getInt("broken"),
					row.getString("fault"), row.getString("number"), row.getString("title")))
			.list();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Verification row(ResultSet row, int index) throws SQLException {
		return new Verification(row.getObject("id", UUID.class), row.getString("territory"), instant(row, "started_at"),
				row.getString("started_name"), row.getInt("total"), row.getInt("done"), row.getLong("decisions"),
				row.getInt("broken"), instant(row, "beat_at"), instant(row, "finished_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
