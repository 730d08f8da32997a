package org.xieshou.demo;

import java.time.Instant;
import java.util.UUID;

/** An open task of a demonstration project, and to which office it was offered. */
record DemonstrationTask(String id, UUID caseId, String title, String form, int revision, Instant createdAt, String office) {
}
