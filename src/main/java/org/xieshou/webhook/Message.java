package org.xieshou.webhook;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/** What another program is sent: ids and where to read on, nothing of a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(UUID id, String event, OffsetDateTime at, @Nullable Link project, @Nullable Link release, @Nullable Link notice, @Nullable Link task,
		@Nullable String office) {

	/** Something by its id, and where to read it. */
	public record Link(String id, String href) {
	}

}
