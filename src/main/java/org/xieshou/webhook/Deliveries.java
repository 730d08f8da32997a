package org.xieshou.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The messages that wait, were taken or were given up; nodes share them without two taking the same. */
@Repository
class Deliveries {

	/** Until when a message belongs to the node that took it; should that node die, another takes it then. */
	private static final Duration LEASE = Duration.ofMinutes(10);

	private static final String LAST = """
			select d.*, a.status, a.answer, a.at as last_at from webhook_delivery d
			left join webhook_attempt a on a.delivery = d.id and a.number = (select max(number) from webhook_attempt where delivery = d.id)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Deliveries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Lays a message down; the same fact is told to the same address once. */
	void add(UUID id, UUID webhook, Event event, Fact fact, String body) {
		jdbc.sql("""
				insert into webhook_delivery (id, webhook, event, fact, case_id, place, body, created_at, state, next_at)
				values (:id, :webhook, :event, :fact, cast(:case as uuid), :place, :body, :now, 'waiting', :now) on conflict (webhook, event, fact) do nothing""")
			.param("id", id).param("webhook", webhook).param("event", event.key()).param("fact", fact.key()).param("case", fact.caseId())
			.param("place", fact.place()).param("body", body).param("now", now()).update();
	}

	/** Takes messages that are due, for this node alone. */
	@Transactional
	public List<UUID> take(int most) {
		return jdbc.sql("""
				update webhook_delivery set next_at = ?, attempts = attempts + 1 where id in (
					select d.id from webhook_delivery d join webhook w on w.id = d.webhook
					where d.state = 'waiting' and d.next_at <= ? and w.state = 'active' order by d.next_at limit ? for update of d skip locked)
				returning id""")
			.params(now().plus(LEASE), now(), most).query(UUID.class).list();
	}

	Delivery get(UUID id) {
		return jdbc.sql(LAST + "where d.id = ?").param(id).query(Delivery::row).single();
	}

	String address(UUID id) {
		return jdbc.sql("select w.address from webhook w join webhook_delivery d on d.webhook = w.id where d.id = ?").param(id).query(String.class).single();
	}

	/** Puts an attempt on record and says what becomes of the message. */
	@Transactional
	public void tried(Delivery delivery, @Nullable Integer status, String answer, long millis, String state, Instant next) {
		jdbc.sql("insert into webhook_attempt (delivery, number, at, status, answer, millis) values (?, ?, ?, cast(? as int), ?, ?) on conflict do nothing")
			.params(delivery.id(), delivery.attempts(), now(), status, answer, millis).update();
		jdbc.sql("update webhook_delivery set state = ?, next_at = ? where id = ? and state = 'waiting'").params(state, next.atOffset(ZoneOffset.UTC), delivery.id()).update();
	}

	/** The latest messages to an address. */
	List<Delivery> of(UUID webhook, int most) {
		return jdbc.sql(LAST + "where d.webhook = ? order by d.created_at desc, d.id limit ?").params(webhook, most).query(Delivery::row).list();
	}

	/** Sends a message once more, now and with all its attempts before it. False where it waits anyway or is none of that address. */
	boolean again(UUID webhook, UUID id) {
		return jdbc.sql("update webhook_delivery set state = 'waiting', next_at = ? where id = ? and webhook = ? and state <> 'waiting'")
			.params(now(), id, webhook).update() == 1;
	}

	/** How many were given up in a territory. */
	int dead(String territory) {
		return jdbc.sql("""
				select count(*) from webhook_delivery d join webhook w on w.id = d.webhook
				where d.state = 'dead' and w.state <> 'deleted' and w.place like ? || '%'""").param(territory).query(Integer.class).single();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

}
