package org.xieshou.wall;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.postgresql.PGConnection;

/**
 * A connection that tells the server who reads before each statement, where that is not what the server knows already. What was told
 * within a transaction is forgotten when the transaction is rolled back, by the server and here.
 */
final class WalledConnection implements InvocationHandler {

	private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement", "prepareCall", "unwrap");

	private final Connection connection;

	private final ReaderSeal seal;

	private final int process;

	private Reader told;

	private boolean withinTransaction;

	private WalledConnection(Connection connection, ReaderSeal seal) throws SQLException {
		this.connection = connection;
		this.seal = seal;
		this.process = connection.unwrap(PGConnection.class).getBackendPID();
	}

	static Connection of(Connection connection, ReaderSeal seal) throws SQLException {
		return (Connection) Proxy.newProxyInstance(WalledConnection.class.getClassLoader(), new Class<?>[] { Connection.class },
				new WalledConnection(connection, seal));
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		switch (method.getName()) {
			case "rollback" -> forget();
			case "equals" -> {
				return proxy == arguments[0];
			}
			default -> {
				if (STATEMENTS.contains(method.getName())) {
					tell();
				}
			}
		}
		try {
			var answer = method.invoke(connection, arguments);
			if (method.getName().equals("commit") || method.getName().equals("setAutoCommit")) {
				withinTransaction = false;
			}
			return answer;
		}
		catch (InvocationTargetException failed) {
			forget();
			throw failed.getCause();
		}
	}

	private void tell() throws SQLException {
		var reader = Wall.reading();
		if (!seal.isOpen() || reader.equals(told)) {
			return;
		}
		try (var statement = connection.prepareStatement("select set_config('xieshou.reader', ?, false)")) {
			statement.setString(1, seal.seal(reader, process));
			statement.execute();
		}
		told = reader;
		withinTransaction = !connection.getAutoCommit();
	}

	private void forget() {
		if (withinTransaction) {
			told = null;
			withinTransaction = false;
		}
	}

}
