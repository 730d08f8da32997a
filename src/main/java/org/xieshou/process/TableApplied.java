package org.xieshou.process;

import java.util.List;
import java.util.UUID;

/** A decision table was applied to a case; published inside the engine's transaction. */
record TableApplied(UUID caseId, String processInstance, String table, int version, List<AppliedTable.Row> rows) {
}
