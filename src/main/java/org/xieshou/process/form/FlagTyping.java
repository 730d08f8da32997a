package org.xieshou.process.form;

import java.util.Map;

/** A box that is ticked or not; browsers send nothing for one that is not. */
record FlagTyping() implements Typing {

	private static final Map<String, Boolean> POSTED = Map.of("true", true, "on", true, "false", false, "", false);

	@Override
	public Reading read(Object raw) {
		if (raw == null || raw instanceof Boolean) {
			return Reading.of(Boolean.TRUE.equals(raw));
		}
		return raw instanceof String text && POSTED.containsKey(text) ? Reading.of(POSTED.get(text)) : Reading.refused("type");
	}

}
