package org.xieshou.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.xieshou.webhook.Targets.Target;

import org.springframework.stereotype.Component;

/**
 * Sends one message to the address that was looked at and to no other: no redirect is followed, little of the answer is read, and
 * nobody keeps the line busy. Java's own client looks a name up again by itself, which is why it is not used.
 */
@Component
class Post {

	private static final int CONNECT_MILLIS = 5_000;

	private static final int READ_MILLIS = 5_000;

	private static final long LONGEST_SECONDS = 15;

	private static final int MOST_READ = 2_048;

	private static final int LONGEST_TEXT = 400;

	/** The answer's status, and the beginning of what it said. */
	record Answer(int status, String text) {

		boolean isTaken() {
			return status >= 200 && status < 300;
		}

	}

	Answer send(Target target, Map<String, String> headers, byte[] body) throws IOException {
		try (var socket = connected(target)) {
			var out = socket.getOutputStream();
			out.write(head(target, headers, body.length).getBytes(StandardCharsets.US_ASCII));
			out.write(body);
			out.flush();
			return answer(read(socket));
		}
	}

	private static Socket connected(Target target) throws IOException {
		var plain = new Socket();
		try {
			plain.connect(new InetSocketAddress(target.address(), target.port()), CONNECT_MILLIS);
			plain.setSoTimeout(READ_MILLIS);
			return target.isEncrypted() ? encrypted(plain, target) : plain;
		}
		catch (IOException | RuntimeException failed) {
			plain.close();
			throw failed;
		}
	}

	/** The certificate has to be that of the name, whatever address it led to. */
	private static Socket encrypted(Socket plain, Target target) throws IOException {
		var host = target.uri().getHost().replaceAll("^\\[|]$", "");
		var socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, target.port(), true);
		var parameters = socket.getSSLParameters();
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		if (!host.matches("[\\d.]+|.*:.*")) {
			parameters.setServerNames(List.of(new SNIHostName(host)));
		}
		socket.setSSLParameters(parameters);
		socket.startHandshake();
		return socket;
	}

	private static String head(Target target, Map<String, String> headers, int length) {
		var uri = target.uri();
		var path = (uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath()) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
		var head = new StringBuilder("POST ").append(path).append(" HTTP/1.1\r\nHost: ").append(uri.getRawAuthority())
			.append("\r\nConnection: close\r\nUser-Agent: Xieshou\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ").append(length).append("\r\n");
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		return head.append("\r\n").toString();
	}

	private static String read(Socket socket) throws IOException {
		var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
		var in = socket.getInputStream();
		var read = new ByteArrayOutputStream();
		var part = new byte[512];
		for (int got; read.size() < MOST_READ && (got = in.read(part)) >= 0;) {
			read.write(part, 0, got);
			if (System.nanoTime() > end) {
				throw new SocketTimeoutException("too slow");
			}
		}
		return read.toString(StandardCharsets.UTF_8);
	}

	private static Answer answer(String read) throws IOException {
		if (!read.matches("(?s)HTTP/1\\.[01] \\d{3}.*")) {
			throw new IOException("no answer in HTTP");
		}
		var at = read.indexOf("\r\n\r\n");
		var text = at < 0 ? "" : read.substring(at + 4).replaceAll("[\\p{C}]+", " ").strip();
		return new Answer(Integer.parseInt(read.substring(9, 12)), text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
	}

}
