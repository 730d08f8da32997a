package org.xieshou.process.model;

/** The bytes are not a plain, small XML document. */
class XmlRefused extends Exception {

	private final String key;
	private final Object detail;

	XmlRefused(String key, Object detail) {
		super(key + ": " + detail);
		this.key = key;
		this.detail = detail;
	}

	ModelProblem problem(String file) {
		return new ModelProblem(file, "", "xml", "model." + key, java.util.List.of(detail));
	}
}
