package org.xieshou.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of contracts, parties and their papers. */
@Repository
class ContractRows {

	private static final String NEWEST = " and not exists (select from contract n where n.id = c.id and n.version > c.version)";

	private final JdbcClient jdbc;

	ContractRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes whoever registers contracts of a project, and whoever pays from it, queue. */
	void lock(UUID project) {
		jdbc.sql("select id from project where id = ? for update").param(project).query(UUID.class).single();
	}

	/** The newest version of each contract of a project, in the order they were registered. */
	List<Contract> current(UUID project) {
		return read(NEWEST, project);
	}

	/** Every version of every contract of a project. */
	List<Contract> all(UUID project) {
		return read("", project);
	}

	private List<Contract> read(String which, UUID project) {
		return jdbc.sql("select c.* from contract c where c.project = ?" + which
				+ " order by (select registered_at from contract f where f.id = c.id and f.version = 1), c.number, c.version")
			.param(project)
			.query(this::row)
			.list();
	}

	void add(Contract it) {
		jdbc.sql("""
				insert into contract (id, version, project, number, number_key, signed_on, amount, scope, reason, over_reason, approved,
					registered_at, person, person_name, office, office_name)
				values (:id, :version, :project, :number, :key, :signedOn, :amount, :scope, :reason, :over, :approved,
					:at, :person, :personName, :office, :officeName)""")
			.param("id", it.id()).param("version", it.version()).param("project", it.project()).param("number", it.number())
			.param("key", Spelling.of(it.number())).param("signedOn", it.signedOn()).param("amount", it.amount())
			.param("scope", it.scope()).param("reason", it.reason(), Types.VARCHAR).param("over", it.overReason(), Types.VARCHAR)
			.param("approved", it.approved()).param("at", it.at().atOffset(ZoneOffset.UTC)).param("person", it.by().person())
			.param("personName", it.by().name()).param("office", it.by().office()).param("officeName", it.by().officeName())
			.update();
		IntStream.range(0, it.parties().size()).forEach(line -> add(it, line, it.parties().get(line)));
		it.papers().forEach(paper -> jdbc.sql("insert into contract_paper (contract, version, attachment) values (?, ?, ?)")
			.params(it.id(), it.version(), paper).update());
	}

	private void add(Contract it, int line, Party party) {
		jdbc.sql("""
				insert into contract_party (contract, version, line, name, name_key, credit_code, bank, account)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.id(), it.version(), line, party.name(), Spelling.of(party.name()), party.creditCode(), party.bank(), party.account())
			.update();
	}

	private Contract row(ResultSet row, int index) throws SQLException {
		var id = row.getObject("id", UUID.class);
		var version = row.getInt("version");
		return new Contract(id, row.getObject("project", UUID.class), row.getString("number"), version,
				row.getObject("signed_on", LocalDate.class), row.getBigDecimal("amount"), row.getString("scope"), row.getString("reason"),
				row.getString("over_reason"), row.getBigDecimal("approved"), parties(id, version), papers(id, version),
				row.getObject("registered_at", OffsetDateTime.class).toInstant(), new Actor(row.getString("person"),
						row.getString("person_name"), row.getString("office"), row.getString("office_name")));
	}

	private List<Party> parties(UUID contract, int version) {
		return jdbc.sql("select name, credit_code, bank, account from contract_party where contract = ? and version = ? order by line")
			.params(contract, version).query(Party.class).list();
	}

	private List<UUID> papers(UUID contract, int version) {
		return jdbc.sql("select attachment from contract_paper where contract = ? and version = ? order by attachment")
			.params(contract, version).query(UUID.class).list();
	}

}
