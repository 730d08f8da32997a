package org.xieshou.process;

/** The release in which a file took other content than before, which makes it the given version of the file. */
record ModelContent(String name, int version, int release, String sha256, boolean changed) {

	String id() {
		return name.substring(0, name.lastIndexOf('.'));
	}

}
