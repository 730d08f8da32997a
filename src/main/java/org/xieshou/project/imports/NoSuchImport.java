package org.xieshou.project.imports;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such import, or somebody else sent it: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchImport extends RuntimeException {
}
