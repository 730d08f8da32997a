package org.xieshou.wall;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Makes the connections of a pool, each of them walled. */
final class WalledSource extends DelegatingDataSource {

	private final ReaderSeal seal;

	WalledSource(DataSource target, ReaderSeal seal) {
		super(target);
		this.seal = seal;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return WalledConnection.of(super.getConnection(), seal);
	}

	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		return WalledConnection.of(super.getConnection(user, password), seal);
	}

}
