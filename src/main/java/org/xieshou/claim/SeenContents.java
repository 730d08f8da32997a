package org.xieshou.claim;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.process.FormContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which content each decision on a payment saw; it stays as it was. */
@Repository
class SeenContents {

	private static final TypeReference<Map<String, List<String>>> PARTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SeenContents(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void add(UUID project, UUID instalment, String step, PaymentContent content, UUID decision, FormContext by) {
		jdbc.sql("""
				insert into payment_content (id, project, instalment, step, hash, content, decision, seen_at, person, person_name, office,
					office_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(UUID.randomUUID(), project, instalment, step, content.hash(), CanonicalJson.write(content.parts()), decision,
					by.at().atOffset(ZoneOffset.UTC), by.actor().person(), by.actor().name(), by.actor().office(), by.actor().officeName())
			.update();
	}

	/** What the decision of each step saw that was taken last on a payment. */
	List<SeenContent> last(UUID instalment) {
		return jdbc.sql("""
				select distinct on (step) * from payment_content where instalment = ? order by step, seen_at desc, id""").param(instalment)
			.query((row, n) -> new SeenContent(row.getString("step"), row.getString("hash"),
					new PaymentContent(json.readValue(row.getString("content"), PARTS)), row.getObject("seen_at", OffsetDateTime.class).toInstant(),
					row.getString("person_name"), row.getString("office_name")))
			.list();
	}

}
