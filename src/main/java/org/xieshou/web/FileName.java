package org.xieshou.web;

/** The name of a file as somebody's machine sent it, made fit to be kept and shown. */
public final class FileName {

	private FileName() {
	}

	/** Without folders, control characters and marks of direction, cut to a length; nothing sent is an empty name. */
	public static String clean(String sent, int longest) {
		var last = sent == null ? "" : sent.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
		return last.substring(0, Math.min(last.length(), longest));
	}

}
