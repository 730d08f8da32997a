package org.xieshou.api;

import org.xieshou.attachment.Attachment;

/**
 * A paper that was taken; its id is the answer to a field that asks for papers.
 *
 * @param name with the ending of what it is by its content
 * @param size bytes
 * @param sha256 the hash that decisions name
 */
record Paper(String id, String name, String type, int size, String sha256) {

	static Paper of(Attachment kept) {
		return new Paper(kept.id().toString(), kept.name(), kept.type(), Math.toIntExact(kept.size()), kept.sha256());
	}

}
