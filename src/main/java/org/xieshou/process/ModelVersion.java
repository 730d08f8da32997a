package org.xieshou.process;

/**
 * One version of a file: the releases that carry the same content.
 *
 * @param title the spoken name of the diagram or table; the id where it has none
 * @param version counts the contents the file has had, from 1
 * @param since the release that brought it
 * @param until the number of the last release that carries it
 * @param changed whether an administrator changed what the program ships
 * @param cases how many running cases keep to it
 */
public record ModelVersion(String name, String title, int version, ModelRelease since, int until, String sha256,
		boolean changed, long cases) {

	/** {@code bpmn}, {@code dmn} or {@code form}. */
	public String kind() {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/** The file's id: its name without the ending. */
	public String id() {
		return name.substring(0, name.lastIndexOf('.'));
	}

	public boolean isCarriedBy(int release) {
		return since.number() <= release && release <= until;
	}

}
