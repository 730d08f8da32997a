package org.xieshou.export;

/** What was sent cannot be read as a workbook; the message is a key. */
public class NotAWorkbook extends Exception {

	NotAWorkbook(String message) {
		super(message);
	}

	NotAWorkbook(String message, Throwable cause) {
		super(message, cause);
	}

}
