package org.xieshou.inspection;

import java.time.LocalDate;
import java.util.UUID;

/** Line bureau, finance and audit all accepted a project. */
public record ProjectAccepted(UUID caseId, LocalDate acceptedOn) {
}
