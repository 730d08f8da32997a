package org.xieshou.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** All sign-ins that hold, for every node to see; times are the database's, so that no node and no demonstration can bend them. */
@Component
public class SignIns {

	/** After a working day everybody signs in again, however busy the session is. */
	static final Duration LONGEST = Duration.ofHours(10);

	/** How long a sign-in is taken for granted. */
	private static final int UNASKED_SECONDS = 30;

	private static final String DUE = "checked_at < now() - make_interval(secs => " + UNASKED_SECONDS + ")";

	private final JdbcClient jdbc;

	SignIns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID begin(String person, @Nullable Proof proof) {
		var id = UUID.randomUUID();
		jdbc.sql("""
				insert into sign_in (id, person, ends_at, authenticated_at, acr)
				values (?, ?, now() + make_interval(secs => ?), case when ? then now() else cast(? as timestamptz) end, ?)""")
			.params(id, person, LONGEST.toSeconds(), proof == null, authenticatedAt(proof), proof == null ? "" : proof.signedIn().acr()).update();
		if (proof != null) {
			keep(id, proof);
		}
		return id;
	}

	private static Object authenticatedAt(@Nullable Proof proof) {
		return proof == null || proof.signedIn().at() == null ? null : proof.signedIn().at().atOffset(ZoneOffset.UTC);
	}

	/** How the person proved who they are, if they did so within the last minutes; empty text where the realm does not say how. */
	Optional<String> acrIfYoungerThan(UUID id, int minutes) {
		return jdbc.sql("select coalesce(acr, '') from sign_in where id = ? and authenticated_at > now() - make_interval(mins => ?) and ends_at > now()")
			.params(id, minutes).query(String.class).optional();
	}

	/** Notes the newest proof; the sign-in ends with it, and never later than a working day after it began. */
	public void keep(UUID id, Proof proof) {
		jdbc.sql("""
				update sign_in set issuer = ?, subject = ?, session = ?, id_token = ?, refresh_token = ?,
					ends_at = least(now() + make_interval(secs => ?), at + make_interval(secs => ?))
				where id = ?""")
			.params(proof.issuer(), proof.subject(), proof.session(), proof.idToken(), proof.refreshToken(), proof.seconds(),
					LONGEST.toSeconds(), id)
			.update();
	}

	/** The sign-in, while it holds. */
	Optional<SignIn> find(UUID id) {
		return jdbc.sql("select * from sign_in where id = ? and ends_at > now()").param(id).query(SignIns::read).optional();
	}

	/** Whether it is time to ask again; of several requests at once only one is told so. */
	boolean takeCheck(UUID id) {
		return jdbc.sql("select " + DUE + " from sign_in where id = ?").param(id).query(Boolean.class).optional().orElse(false)
				&& jdbc.sql("update sign_in set checked_at = now() where id = ? and " + DUE).param(id).update() == 1;
	}

	/** Has the person's sign-ins asked again at their next request. */
	public void recheck(String person) {
		jdbc.sql("update sign_in set checked_at = '-infinity' where person = ?").param(person).update();
	}

	public void end(UUID id) {
		jdbc.sql("delete from sign_in where id = ?").param(id).update();
	}

	/** Ends all sign-ins of a person. */
	public int endAllOf(String person) {
		return jdbc.sql("delete from sign_in where person = ?").param(person).update();
	}

	/** Ends the sign-ins of an account: those of one session at the provider, or all of them where none is named. */
	public int endAt(String issuer, @Nullable String subject, @Nullable String session) {
		return jdbc.sql("""
				delete from sign_in where issuer = :issuer and (cast(:subject as text) is null or subject = :subject)
					and (cast(:session as text) is null or session = :session)
					and (cast(:subject as text) is not null or cast(:session as text) is not null)""")
			.param("issuer", issuer).param("subject", subject).param("session", session).update();
	}

	@Scheduled(fixedDelay = 3_600_000)
	void forgetEnded() {
		jdbc.sql("delete from sign_in where ends_at < now()").update();
	}

	private static SignIn read(ResultSet row, int number) throws SQLException {
		var proof = row.getString("issuer") == null ? null : new Proof(row.getString("issuer"), row.getString("subject"),
				row.getString("session"), row.getString("id_token"), row.getString("refresh_token"), 0, signedInAt(row));
		return new SignIn(row.getObject("id", UUID.class), row.getString("person"), proof);
	}

	private static SignedInAt signedInAt(ResultSet row) throws SQLException {
		var at = row.getObject("authenticated_at", OffsetDateTime.class);
		return new SignedInAt(at == null ? null : at.toInstant(), row.getString("acr"));
	}

}
