package org.xieshou.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of decisions and the head of each chain. */
@Repository
class Decisions {

	private final JdbcClient jdbc;

	Decisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes writers of the same chain queue; other chains go on. */
	ChainProof.Head lockHead(String chain) {
		jdbc.sql("insert into decision_chain (chain, number, hash) values (?, 0, ?) on conflict do nothing")
			.params(chain, DecisionHash.FIRST)
			.update();
		return jdbc.sql("select number, hash from decision_chain where chain = ? for update")
			.param(chain)
			.query(ChainProof.Head.class)
			.single();
	}

	ChainProof.Head head(String chain) {
		return jdbc.sql("select number, hash from decision_chain where chain = ?")
			.param(chain)
			.query(ChainProof.Head.class)
			.optional()
			.orElse(new ChainProof.Head(0, DecisionHash.FIRST));
	}

	Decision append(Decision d) {
		jdbc.sql("""
				insert into decision (id, chain, number, at, territory, person, person_name, office, office_name,
					on_behalf_of, act, task_id, task_key, task_name, form, process, process_version, diagram_hash,
					outcome, answers, reason, content_hash, rules, attachments, previous_hash, hash)
				values (:id, :chain, :number, :at, :territory, :person, :personName, :office, :officeName,
					:onBehalfOf, :act, :taskId, :taskKey, :taskName, :form, :process, :version, :diagramHash,
					:outcome, :answers, :reason, :contentHash, :rules, :attachments, :previousHash, :hash)""")
			.param("id", d.id())
			.param("chain", d.chain())
			.param("number", d.number())
			.param("at", d.at().atOffset(ZoneOffset.UTC))
			.param("territory", d.territory())
			.param("person", d.actor().person())
			.param("personName", d.actor().name())
			.param("office", d.actor().office())
			.param("officeName", d.actor().officeName())
			.param("onBehalfOf", d.actor().onBehalfOf())
			.param("act", d.act())
			.param("taskId", d.task() == null ? null : d.task().id())
			.param("taskKey", d.task() == null ? null : d.task().key())
			.param("taskName", d.task() == null ? null : d.task().name())
			.param("form", d.task() == null ? null : d.task().form())
			.param("process", d.task() == null ? null : d.task().process())
			.param("version", d.task() == null ? null : d.task().version())
			.param("diagramHash", d.task() == null ? null : d.task().diagramHash())
			.param("outcome", d.outcome())
			.param("answers", d.answers())
			.param("reason", d.reason())
			.param("contentHash", d.contentHash())
			.param("rules", d.rules())
			.param("attachments", d.attachments())
			.param("previousHash", d.previousHash())
			.param("hash", d.hash())
			.update();
		jdbc.sql("update decision_chain set number = ?, hash = ? where chain = ?")
			.params(d.number(), d.hash(), d.chain())
			.update();
		return d;
	}

	List<Decision> of(String chain) {
		return jdbc.sql("select * from decision where chain = ? order by number").param(chain).query(Decisions::row).list();
	}

	List<String> chains() {
		return jdbc.sql("select chain from decision_chain order by chain").query(String.class).list();
	}

	static Decision row(ResultSet row, int index) throws SQLException {
		return new Decision(row.getObject("id", UUID.class), row.getString("chain"), row.getInt("number"),
				row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("territory"), actor(row),
				row.getString("act"), task(row), row.getString("outcome"), row.getString("answers"),
				row.getString("reason"), row.getString("content_hash"), row.getString("rules"),
				row.getString("attachments"), row.getString("previous_hash"), row.getString("hash"));
	}

	private static Actor actor(ResultSet row) throws SQLException {
		return new Actor(row.getString("person"), row.getString("person_name"), row.getString("office"),
				row.getString("office_name"), row.getString("on_behalf_of"));
	}

	private static NewDecision.DecidedTask task(ResultSet row) throws SQLException {
		if (row.getString("task_id") == null) {
			return null;
		}
		return new NewDecision.DecidedTask(row.getString("task_id"), row.getString("task_key"),
				row.getString("task_name"), row.getString("form"), row.getString("process"),
				row.getInt("process_version"), row.getString("diagram_hash"));
	}

}
