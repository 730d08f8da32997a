package org.xieshou.process;

import org.xieshou.audit.Hashes;

/**
 * One file of a release: a diagram, a table or a form.
 *
 * @param name stable file name, such as {@code approval.bpmn}
 * @param sha256 hash of its content
 * @param shippedSha256 hash of the file as the program last shipped it, or null for a file that was never shipped
 */
public record ModelResource(String name, String sha256, String shippedSha256, byte[] content) {

	static ModelResource shipped(String name, byte[] content) {
		var hash = Hashes.sha256(content);
		return new ModelResource(name, hash, hash, content);
	}

	/** The same file with other content, as an administrator changed it. */
	ModelResource changed(byte[] to) {
		return new ModelResource(name, Hashes.sha256(to), shippedSha256, to);
	}

	/** Whether an administrator changed what the program shipped. */
	public boolean isChanged() {
		return !sha256.equals(shippedSha256);
	}

	/** The file's id: its name without the ending. */
	public String id() {
		return name.substring(0, name.lastIndexOf('.'));
	}

	/** {@code bpmn}, {@code dmn} or {@code form}. */
	public String kind() {
		return name.substring(name.lastIndexOf('.') + 1);
	}

}
