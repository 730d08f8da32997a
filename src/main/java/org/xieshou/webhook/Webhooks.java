package org.xieshou.webhook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.security.Official;
import org.xieshou.web.Seal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of addresses; an administrator sees those for places below their own. */
@Repository
class Webhooks {

	private static final String SEAL = "webhook";

	private static final String SELECT = """
			select w.*, (select count(*) from webhook_delivery d where d.webhook = w.id and d.state = 'waiting') as waiting,
				(select count(*) from webhook_delivery d where d.webhook = w.id and d.state = 'dead') as dead
			from webhook w where w.place like ? || '%' and w.state <> 'deleted'""";

	private final JdbcClient jdbc;

	private final Seal seal;

	private final Clock clock;

	Webhooks(JdbcClient jdbc, Seal seal, Clock clock) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.clock = clock;
	}

	List<Webhook> of(Official administrator) {
		return jdbc.sql(SELECT + " order by w.registered_at desc, w.id").param(administrator.acting().place()).query(Webhook::row).list();
	}

	Optional<Webhook> find(Official administrator, UUID id) {
		return jdbc.sql(SELECT + " and w.id = ?").params(administrator.acting().place(), id).query(Webhook::row).optional();
	}

	void add(UUID id, NewWebhook wanted, String secret, Actor by) {
		jdbc.sql("""
				insert into webhook (id, name, address, place, events, secret, state, registered_at, registered_by, registered_by_name)
				values (?, ?, ?, ?, ?, ?, 'active', ?, ?, ?)""")
			.params(id, wanted.name(), wanted.address(), wanted.place(), wanted.events().toArray(String[]::new), seal.close(SEAL, secret),
					clock.instant().atOffset(ZoneOffset.UTC), by.person(), by.name())
			.update();
	}

	/** False where it is in that state already, or was deleted. */
	boolean state(UUID id, String state) {
		return jdbc.sql("update webhook set state = ? where id = ? and state not in (?, 'deleted')").params(state, id, state).update() == 1;
	}

	/** What deliveries are signed with. */
	String secret(UUID id) {
		return seal.open(SEAL, jdbc.sql("select secret from webhook where id = ?").param(id).query(String.class).single());
	}

	boolean isWanted(Event event) {
		return jdbc.sql("select exists (select from webhook where state = 'active' and ? = any(events))").param(event.key()).query(Boolean.class).single();
	}

	/** Who wants to be told of an event in that place. */
	List<UUID> wanting(Event event, String place) {
		return jdbc.sql("select id from webhook where state = 'active' and ? = any(events) and ? like place || '%' order by id")
			.params(event.key(), place).query(UUID.class).list();
	}

}
