package org.xieshou.web;

import java.util.HexFormat;

import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/** Keeps texts unreadable (AES-256-GCM) for whoever sees the table they lie in but not the program's keys. */
@Component
public class Seal {

	private final AppKeys keys;

	Seal(AppKeys keys) {
		this.keys = keys;
	}

	/** @param use what the text is for; a text sealed for one use opens for no other */
	public String close(String use, String text) {
		return encryptor(use).encrypt(text);
	}

	public String open(String use, String sealed) {
		return encryptor(use).decrypt(sealed);
	}

	private TextEncryptor encryptor(String use) {
		var key = HexFormat.of().formatHex(keys.key("seal-" + use));
		return Encryptors.delux(key, key.substring(0, 16));
	}

}
