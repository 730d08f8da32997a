package org.xieshou.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

import org.xieshou.wall.Wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does each act once: the key made when a form opened, written in the act's own transaction, answers every repetition. */
@Component
public class Commands {

	private final JdbcClient jdbc;

	private final Clock clock;

	Commands(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Runs the act, through the wall's gate, unless this key has run before; then returns what it returned.
	 *
	 * @param key the idempotency key of the opened form
	 * @param person who asks
	 * @param subject what it is about, such as a task id
	 * @param request everything that was sent, to tell a repetition from a different request under the same key
	 * @param act the act; its answer is a short text that a page can be built from
	 * @return the answer, now or then
	 * @throws CommandConflict if the key was used by somebody else or for something else
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String once(String key, String person, String subject, Object request, Supplier<String> act) {
		var hash = Hashes.sha256(CanonicalJson.write(request));
		if (key == null || key.isBlank() || key.length() > 64) {
			throw new CommandConflict(CommandConflict.Kind.MISSING_KEY);
		}
		if (reserve(key, person, subject, hash)) {
			var answer = Wall.act(act);
			jdbc.sql("update command set result = ? where key = ?").params(answer, key).update();
			return answer;
		}
		return earlier(key, person, hash);
	}

	private boolean reserve(String key, String person, String subject, String hash) {
		return jdbc.sql("""
				insert into command (key, person, subject, request_hash, at) values (?, ?, ?, ?, ?)
				on conflict do nothing""")
			.params(key, person, subject, hash, clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private String earlier(String key, String person, String hash) {
		var row = jdbc.sql("select person, request_hash, result from command where key = ?")
			.param(key)
			.query((rs, n) -> new Earlier(rs.getString(1), rs.getString(2), rs.getString(3)))
			.single();
		if (!row.person().equals(person)) {
			throw new CommandConflict(CommandConflict.Kind.OTHER_PERSON);
		}
		if (!row.hash().equals(hash)) {
			throw new CommandConflict(CommandConflict.Kind.OTHER_REQUEST);
		}
		return Optional.ofNullable(row.result()).orElse("");
	}

	private record Earlier(String person, String hash, String result) {
	}

}
