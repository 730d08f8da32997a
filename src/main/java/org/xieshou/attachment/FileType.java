package org.xieshou.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that may be handed in, told by their first bytes and not by their name. */
enum FileType {

	PDF("application/pdf", "25504446"), PNG("image/png", "89504e470d0a1a0a"), JPEG("image/jpeg", "ffd8ff"),
	OFFICE("application/vnd.openxmlformats-officedocument", "504b0304");

	private final String mediaType;

	private final byte[] magic;

	FileType(String mediaType, String magic) {
		this.mediaType = mediaType;
		this.magic = java.util.HexFormat.of().parseHex(magic);
	}

	/** The media type of the content, or empty when it is of no kind that may be handed in. */
	static Optional<String> sniff(byte[] content) {
		return Arrays.stream(values()).filter(type -> type.matches(content)).map(type -> type.named(content)).findFirst();
	}

	private boolean matches(byte[] content) {
		return content.length > magic.length && Arrays.equals(magic, 0, magic.length, content, 0, magic.length)
				&& (this != OFFICE || contains(content, "[Content_Types].xml") && !contains(content, "vbaProject.bin"));
	}

	private String named(byte[] content) {
		if (this != OFFICE) {
			return mediaType;
		}
		return mediaType + (contains(content, "xl/workbook.xml") ? ".spreadsheetml.sheet" : ".wordprocessingml.document");
	}

	private static boolean contains(byte[] content, String text) {
		return new String(content, StandardCharsets.ISO_8859_1).contains(text);
	}

}
