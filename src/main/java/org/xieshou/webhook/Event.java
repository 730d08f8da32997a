package org.xieshou.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What other programs can be told of. */
public enum Event {

	PROJECT_APPROVED, PROJECT_REFUSED, PROGRESS_VERIFIED, INSTALMENT_RELEASED, CHANGE_APPLIED, PROJECT_ACCEPTED, NOTICE_PUBLISHED, TASK_OFFERED,

	/** Sent when an administrator tries out an address. */
	TEST;

	/** As it stands in headers, such as {@code instalment.released}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '.');
	}

	/** Those that can be asked for. */
	public static List<String> offered() {
		return Arrays.stream(values()).filter(event -> event != TEST).map(Event::key).toList();
	}

}
