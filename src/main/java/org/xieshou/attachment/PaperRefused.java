package org.xieshou.attachment;

/** A paper was not taken; the message is a key, its argument the file's name. */
public class PaperRefused extends RuntimeException {

	private final String name;

	PaperRefused(String message, String name) {
		super(message);
		this.name = name;
	}

	public String name() {
		return name;
	}

}
