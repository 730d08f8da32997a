package org.xieshou.wall;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/**
 * Seals what a connection says about its reader with a secret that only the owner of the tables can read, so that a statement smuggled
 * in cannot call itself somebody else. A seal holds for one connection.
 */
@Component
public class ReaderSeal {

	private volatile String secret = "";

	/** Hands over the secret, read by the owner of the tables. */
	public void open(String secret) {
		this.secret = secret;
	}

	boolean isOpen() {
		return !secret.isEmpty();
	}

	/** What the connection with that process of the server says. */
	String seal(Reader reader, int process) {
		return reader.says() + "|" + sha256(String.join("|", secret, String.valueOf(process), reader.says(), secret));
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

}
