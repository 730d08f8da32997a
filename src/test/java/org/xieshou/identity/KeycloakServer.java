package org.xieshou.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A Keycloak on loopback with the realm that ships and a few of its people; it starts once and stops with the tests. */
final class KeycloakServer {

	static final String PASSWORD = "Aa1" + UUID.randomUUID();

	static final String ADMINISTRATOR_PASSWORD = UUID.randomUUID().toString();

	private static final String SECRET = UUID.randomUUID().toString();

	private static final Set<String> PEOPLE = Set.of("service-account-xieshou", "yingshan-finance-clerk", "yingshan-finance-director",
			"yingshan-transport-clerk", "yingshan-water-clerk", "yilong-water-clerk", "yilong-finance-clerk", "yilong-housing-clerk", "nanchong-process-admin", "nanchong-directory-admin", "nanchong-auditor");

	private static final Path HOME = Path.of("target/keycloak/keycloak-26.7.3").toAbsolutePath();

	private static KeycloakServer running;

	private final int port = free();

	private final int ours = free();

	private final Process process;

	private KeycloakServer() throws IOException {
		var realm = HOME.resolve("data/import/xieshou-realm.json");
		Files.createDirectories(realm.getParent());
		Files.writeString(realm, realm().toString());
		var command = new ProcessBuilder("bash", HOME.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--http-host=127.0.0.1",
				"--http-port=" + port, "--http-management-port=" + free(), "--db=dev-mem").redirectErrorStream(true).redirectOutput(HOME.resolve("log.txt").toFile());
		command.environment().put("JAVA_OPTS", "-Xms128m -Xmx512m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -Djava.net.preferIPv4Stack=true");
		command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "administrator");
		command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD);
		command.environment().put("XIESHOU_IDENTITY_CLIENT_SECRET", SECRET);
		command.environment().put("XIESHOU_DEMO_PASSWORD", PASSWORD);
		command.environment().put("XIESHOU_DEMO_OFFICIALS", "true");
		command.environment().put("XIESHOU_ADDRESS", address());
		process = command.start();
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
	}

	static synchronized KeycloakServer running() {
		if (running == null) {
			try {
				running = new KeycloakServer();
				running.await();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return running;
	}

	/** The address of this program. */
	String address() {
		return "http://127.0.0.1:" + ours;
	}

	/** The address of Keycloak. */
	String site() {
		return "http://127.0.0.1:" + port;
	}

	String issuer() {
		return site() + "/realms/xieshou";
	}

	private void await() throws IOException {
		var log = HOME.resolve("log.txt");
		for (var second = 0; second < 400; second++) {
			if (Files.readString(log).contains("Listening on:")) {
				return;
			}
			if (!process.isAlive()) {
				break;
			}
			pause();
		}
		stop();
		throw new IllegalStateException("Keycloak does not start: " + Files.readString(log));
	}

	private static void pause() {
		try {
			TimeUnit.SECONDS.sleep(1);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	private void stop() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}

	/** The shipped realm with few people, for hashing the passwords of all takes minutes, and with programs that fetch tokens for them. */
	private static ObjectNode realm() {
		var realm = RealmFile.shipped();
		var users = (ArrayNode) realm.get("users");
		for (var i = users.size() - 1; i >= 0; i--) {
			if (!PEOPLE.contains(users.get(i).get("username").asString())) {
				users.remove(i);
			}
		}
		var clients = (ArrayNode) realm.get("clients");
		clients.add(program("program", "60", clients.get(0).get("protocolMappers")));
		clients.add(program("hasty-program", "1", clients.get(0).get("protocolMappers")));
		clients.add(program("stranger", "60", JsonMapper.shared().createArrayNode()));
		return realm;
	}

	private static ObjectNode program(String name, String seconds, Object mappers) {
		var json = JsonMapper.shared();
		var program = json.createObjectNode();
		program.put("clientId", name).put("enabled", true).put("publicClient", true).put("directAccessGrantsEnabled", true)
			.put("standardFlowEnabled", false);
		program.set("attributes", json.createObjectNode().put("access.token.lifespan", seconds));
		program.set("protocolMappers", json.valueToTree(mappers));
		return program;
	}

	private static int free() {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Tells the program where its Keycloak is. */
	static class Beside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			var keycloak = running();
			TestPropertyValues.of(List.of("server.port=" + keycloak.ours, "xieshou.identity.issuer=" + keycloak.issuer(),
					"xieshou.identity.client-secret=" + SECRET)).applyTo(context);
		}

	}

}
