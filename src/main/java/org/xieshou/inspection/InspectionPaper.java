package org.xieshou.inspection;

import java.util.UUID;

/** A photograph or paper laid beside what it shows. */
record InspectionPaper(UUID subject, PaperRole role, String attachment) {
}
