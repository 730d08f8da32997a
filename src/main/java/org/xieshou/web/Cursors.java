package org.xieshou.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Places in long lists, written into addresses and taken back only as they were written. */
@Component
public class Cursors {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SEAL = 16;

	private final AppKeys keys;

	Cursors(AppKeys keys) {
		this.keys = keys;
	}

	/**
	 * A place beside a row.
	 *
	 * @param backwards whether the page before the row is meant, not the one after it
	 * @param value the row's value in the list's order, as text
	 * @param id what tells rows of equal value apart
	 */
	public record Cursor(boolean backwards, String value, String id) {
	}

	/** @param list which list in which order; a cursor of another one is refused */
	public String write(String list, Cursor cursor) {
		var text = (cursor.backwards() ? "b" : "f") + "\n" + cursor.id() + "\n" + cursor.value();
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		var encoder = Base64.getUrlEncoder().withoutPadding();
		return encoder.encodeToString(bytes) + "." + encoder.encodeToString(seal(list, bytes));
	}

	/** Reads a cursor; a forged one, or one of another list, answers the request with 400. */
	public Cursor read(String list, String written) {
		try {
			var parts = written.split("\\.", 2);
			var bytes = Base64.getUrlDecoder().decode(parts[0]);
			if (parts.length == 2 && MessageDigest.isEqual(seal(list, bytes), Base64.getUrlDecoder().decode(parts[1]))) {
				var fields = new String(bytes, StandardCharsets.UTF_8).split("\n", 3);
				return new Cursor(fields[0].equals("b"), fields[2], fields[1]);
			}
		}
		catch (IllegalArgumentException noBase64) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No cursor", noBase64);
		}
		throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No cursor of this list");
	}

	private byte[] seal(String list, byte[] bytes) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(keys.key("cursor"), ALGORITHM));
			mac.update(list.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return Arrays.copyOf(mac.doFinal(bytes), SEAL);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

}
