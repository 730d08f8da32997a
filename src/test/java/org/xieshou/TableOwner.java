package org.xieshou;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What only the owner of the tables can do: tests play the administrator of the database with it. */
@Component
public class TableOwner {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	TableOwner(@Qualifier("owner") DataSource owner) {
		this.jdbc = new JdbcTemplate(owner);
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
	}

	public JdbcClient jdbc() {
		return JdbcClient.create(jdbc);
	}

	/** Several statements in one transaction. */
	public void run(String... statements) {
		transaction.executeWithoutResult(status -> {
			for (var statement : statements) {
				jdbc.execute(statement);
			}
		});
	}

}
