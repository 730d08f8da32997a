package org.xieshou.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that may be handed in, told by their first bytes and not by their name. */
enum FileType {

	PDF("application/pdf", "25504446", "pdf"), PNG("image/png", "89504e470d0a1a0a", "png"), JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
	WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
	SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx");

	private final String mediaType;

	private final byte[] magic;

	private final List<String> endings;

	FileType(String mediaType, String magic, String... endings) {
		this.mediaType = mediaType;
		this.magic = HexFormat.of().parseHex(magic);
		this.endings = List.of(endings);
	}

	String mediaType() {
		return mediaType;
	}

	/** The kind the first bytes speak of; of an office file only that it is one. */
	static Optional<FileType> of(byte[] content) {
		return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
	}

	private boolean begins(byte[] content) {
		return content.length > magic.length && Arrays.equals(magic, 0, magic.length, content, 0, magic.length);
	}

	/** The name with an ending that says what the file is, whatever it was called. */
	String named(String name) {
		var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return endings.contains(ending) ? name : name + "." + endings.get(0);
	}

}
