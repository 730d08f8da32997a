package org.xieshou.process;

import java.util.UUID;

/**
 * An office is to know something about a case without having to act (抄送).
 *
 * @param office the office's id
 * @param message the key of a sentence of the publishing module
 * @param detail what stands for {0} in the sentence, or null
 */
public record OfficeTold(UUID caseId, String office, String message, String detail) {

	public OfficeTold(UUID caseId, String office, String message) {
		this(caseId, office, message, null);
	}

}
