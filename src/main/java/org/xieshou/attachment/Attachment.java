package org.xieshou.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that was handed in.
 *
 * @param name the file name as handed in, shown as text only
 * @param type the media type told from the content
 * @param size bytes
 * @param sha256 hash of the content, under which it is stored
 */
public record Attachment(UUID id, String name, String type, long size, String sha256, String person, Instant at) {

	public boolean isPicture() {
		return type.startsWith("image/");
	}

}
