package org.xieshou.api;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A task: what is to be done, who is asked, who holds it, and the form for those who may answer it.
 *
 * @param state {@code open} or {@code ended}
 * @param obstacle why the reader may not act on it, or null where they may
 * @param fields what the form asks; empty for those who may not answer it
 */
record TaskDetail(String id, CaseLink project, String state, @Nullable String name, @Nullable String instruction, @Nullable String form,
		@Nullable Integer revision, @Nullable String holder, boolean heldByMe, List<String> offeredTo, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime endedAt, @Nullable String obstacle, List<TaskField> fields) {
}
