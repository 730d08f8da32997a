package org.xieshou.notice;

import java.time.Instant;
import java.util.UUID;

/** An edition of a notice was posted for the public. */
public record NoticePublished(UUID project, UUID notice, int edition, Instant at) {
}
