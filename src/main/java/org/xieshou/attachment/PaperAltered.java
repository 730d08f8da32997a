package org.xieshou.attachment;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A paper is no longer what was handed in: somebody changed it behind the program; it is not shown as if it were the old one. */
@ResponseStatus(HttpStatus.GONE)
public class PaperAltered extends RuntimeException {

	PaperAltered(UUID paper) {
		super("Paper " + paper + " is not what was handed in: its hash differs");
	}

}
