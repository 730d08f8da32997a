package org.xieshou.project;

import java.time.Instant;

/** A screening as it stands on record: by which office and when. */
record NotedScreening(Screening screening, String officeName, Instant at) {
}
