package org.xieshou.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Looks into a paper before it is taken: what it really is, and whether it could harm whoever opens it. */
final class PaperInspection {

	/** No camera of an official makes more; a picture that unfolds to more stops the reader's machine. */
	private static final long MOST_PIXELS = 120_000_000;

	private static final String END_OF_ARCHIVE = "PK\u0005\u0006";

	/** Where the end of an archive would have to stand. */
	private static final int ARCHIVE_TAIL = 66_000;

	private PaperInspection() {
	}

	/**
	 * The kind of the paper.
	 *
	 * @throws PaperRefused with the reason when it is of no kind that is taken, of two kinds at once, or harmful
	 */
	static FileType examine(String name, byte[] content) {
		var kind = FileType.of(content).orElseThrow(() -> new PaperRefused("attachment.type", name));
		return switch (kind) {
			case WORD, SHEET -> OfficePackage.examine(name, content);
			case PNG, JPEG -> picture(name, content, kind);
			case PDF -> single(name, content, kind);
		};
	}

	private static FileType picture(String name, byte[] content, FileType kind) {
		var pixels = pixels(content).orElseThrow(() -> new PaperRefused("attachment.picture", name));
		if (pixels > MOST_PIXELS) {
			throw new PaperRefused("attachment.pixels", name);
		}
		return single(name, content, kind);
	}

	/** Read from the head of the picture alone. */
	private static Optional<Long> pixels(byte[] content) {
		try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			var readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			var reader = readers.next();
			reader.setInput(input, true, true);
			return Optional.of((long) reader.getWidth(0) * reader.getHeight(0));
		}
		catch (IOException | RuntimeException torn) {
			return Optional.empty();
		}
	}

	/** A file that is an archive as well is meant for somebody else than its reader. */
	private static FileType single(String name, byte[] content, FileType kind) {
		var from = Math.max(0, content.length - ARCHIVE_TAIL);
		if (new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains(END_OF_ARCHIVE)) {
			throw new PaperRefused("attachment.twoKinds", name);
		}
		return kind;
	}

}
