package org.xieshou.process.form;

/** How a raw answer, posted as text or as JSON, becomes a typed value. */
interface Typing {

	int LONGEST_LINE = 1_000;

	int LONGEST_TEXT = 20_000;

	Reading read(Object raw);

	static Typing of(Component component) {
		if (component.kind() == Kind.FILE) {
			return new ManyTyping("[A-Za-z0-9-]{1,64}", "file", ",");
		}
		return switch (component.type()) {
			case TEXTAREA -> new TextTyping(LONGEST_TEXT, true);
			case NUMBER -> new NumberTyping();
			case CHECKBOX -> new FlagTyping();
			case CHECKLIST, TAGLIST -> new ManyTyping("[^\\p{Cntrl}\\p{Cs}]{1,1000}", "options", null);
			case DATETIME -> new DateTyping();
			default -> new TextTyping(LONGEST_LINE, false);
		};
	}

}
