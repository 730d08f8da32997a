package org.xieshou.process.form;

/** Text of one line or of several; blanks alone are no answer. */
record TextTyping(int longest, boolean lines) implements Typing {

	@Override
	public Reading read(Object raw) {
		if (raw == null) {
			return Reading.NOTHING;
		}
		return raw instanceof String text ? read(text) : Reading.refused("type");
	}

	private Reading read(String raw) {
		if (raw.length() > longest * 2) {
			return Reading.refused("maxLength", longest);
		}
		String text = raw.replace("\r\n", "\n").replace('\r', '\n');
		if (Texts.isHostile(text) || !lines && Texts.hasBreaks(text)) {
			return Reading.refused("characters");
		}
		int length = Texts.trimmedLength(text);
		if (length > longest) {
			return Reading.refused("maxLength", longest);
		}
		return length == 0 ? Reading.NOTHING : Reading.of(text);
	}

}
