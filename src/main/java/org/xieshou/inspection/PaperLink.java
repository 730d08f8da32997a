package org.xieshou.inspection;

import org.xieshou.attachment.Attachment;

/** A photograph or paper with what it is, for a page to link to. */
record PaperLink(PaperRole role, Attachment paper) {
}
