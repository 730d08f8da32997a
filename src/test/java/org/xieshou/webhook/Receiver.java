package org.xieshou.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;

/** Another program on this machine that is told of facts, in tests. */
class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final List<Got> got = new CopyOnWriteArrayList<>();

	private volatile int status = 204;

	private volatile String location;

	private volatile int length;

	/** What came. */
	record Got(Headers headers, String body, String path) {

		String header(String name) {
			return headers.getFirst(name);
		}

	}

	Receiver() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			got.add(new Got(exchange.getRequestHeaders(), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), exchange.getRequestURI().toString()));
			if (location != null) {
				exchange.getResponseHeaders().set("Location", location);
			}
			exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
			if (length > 0) {
				try (var out = exchange.getResponseBody()) {
					out.write(new byte[length]);
				}
			}
			exchange.close();
		});
		server.start();
	}

	String address() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?x=1";
	}

	void answers(int with) {
		status = with;
	}

	void redirects(String to) {
		status = 302;
		location = to;
	}

	void says(int bytes) {
		status = 200;
		length = bytes;
	}

	List<Got> got() {
		return got;
	}

	@Override
	public void close() {
		server.stop(0);
	}

}
