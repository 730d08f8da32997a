package org.xieshou.web;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What a page of something gone wrong says: a sentence by kind and, but for what was not found, a reference number that the log knows
 * too. Never a class, a path inside the program or a text of the machine.
 */
@Component
class FaultAttributes extends DefaultErrorAttributes {

	private static final Logger log = LoggerFactory.getLogger(FaultAttributes.class);

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		var status = (int) super.getErrorAttributes(request, ErrorAttributeOptions.defaults()).get("status");
		if (status == 404) {
			return Map.of("status", status, "said", said(status));
		}
		var reference = FaultReference.next();
		record(reference, status, getError(request));
		return Map.of("status", status, "said", said(status), "reference", reference);
	}

	private static void record(String reference, int status, Throwable cause) {
		if (status >= 500 || status == 410) {
			log.error("Fault {}: status {}", reference, status, cause);
		}
		else {
			log.info("Fault {}: status {}, {}", reference, status, cause == null ? "refused" : cause.getClass().getSimpleName());
		}
	}

	private static String said(int status) {
		return switch (status) {
			case 404 -> "notFound";
			case 403 -> "forbidden";
			case 410 -> "altered";
			case 413 -> "tooLarge";
			case 429 -> "tooMany";
			default -> status < 500 ? "badRequest" : "fault";
		};
	}

}
