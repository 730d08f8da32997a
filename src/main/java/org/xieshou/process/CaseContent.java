package org.xieshou.process;

import java.util.UUID;

/** What is being decided on in a case, so that every decision carries the hash of what was seen. */
public interface CaseContent {

	/** Everything a decision on this case is about, ready for canonical JSON. */
	Object of(UUID caseId);

}
