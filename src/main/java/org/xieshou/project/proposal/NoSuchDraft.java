package org.xieshou.project.proposal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such draft, or it is somebody else's: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchDraft extends RuntimeException {
}
