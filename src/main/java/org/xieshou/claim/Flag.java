package org.xieshou.claim;

import java.util.List;

import org.xieshou.audit.Hashes;

/**
 * Something a reviewer has to look at (提示): shown, reasoned away in writing, never blocking by itself.
 *
 * @param key what tells it from other flags of the same payment; a flag with the same key has been reasoned away once and for all
 * @param arguments what was compared, for the sentence {@code claim.flag.<kind>}
 * @param others the cases it was compared with
 */
record Flag(Kind kind, String key, List<Object> arguments, List<OtherCase> others) {

	/** What reviewers are warned of. */
	enum Kind {

		SPLIT, DOUBLE_FUNDING, UNIT_PRICE, YEAR_END, ONE_FIRM, SAME_FILE;

		String messageKey() {
			return "claim.flag." + name().toLowerCase().replace('_', '-');
		}

	}

	static Flag of(Kind kind, List<OtherCase> others, Object... arguments) {
		var ids = others.stream().map(other -> other.id().toString()).sorted().toList();
		return of(kind, ids.toString(), others, arguments);
	}

	static Flag of(Kind kind, String about, List<OtherCase> others, Object... arguments) {
		return new Flag(kind, kind + ":" + Hashes.sha256(about), List.of(arguments), others);
	}

}
