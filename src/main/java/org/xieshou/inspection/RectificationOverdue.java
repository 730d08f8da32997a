package org.xieshou.inspection;

import java.util.UUID;

/** The day of a rectification order was missed; the office above the implementing one is to know. Published once an order. */
public record RectificationOverdue(UUID caseId, String office) {
}
