package org.xieshou.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through the parts of a Word or Excel file without opening it: no macros, no foreign programs, no archive that explodes. */
final class OfficePackage {

	private static final int MOST_PARTS = 5_000;

	private static final long MOST_UNPACKED = 300L * 1024 * 1024;

	/** Sheets of numbers reach about 30; what is far beyond is made to explode. */
	private static final long MOST_RATIO = 150;

	private static final long SMALL = 10L * 1024 * 1024;

	private static final int MOST_TEXT = 1024 * 1024;

	private static final Pattern CLIMBS = Pattern.compile("(^|.*/)\\.\\.(/.*|$)|^/.*|.*\\\\.*|.*:.*|.*\\x00.*");

	private static final Pattern ACTIVE = Pattern.compile("(?i).*(vbaproject|/activex/|oleobject).*|.*\\.(exe|dll|js|vbs|bat|cmd|ps1|hta|jar|com|scr|xlsm|docm)$");

	private static final Pattern FETCHES = Pattern.compile("<Relationship\\b(?=[^>]*TargetMode=\"External\")(?=[^>]*/(attachedTemplate|oleObject|frame|externalLinkPath)\")[^>]*>");

	private static final String WORD = "wordprocessingml.document.main+xml";

	private static final String SHEET = "spreadsheetml.sheet.main+xml";

	private final String name;

	private final long packed;

	private long unpacked;

	private String types = "";

	private OfficePackage(String name, long packed) {
		this.name = name;
		this.packed = packed;
	}

	static FileType examine(String name, byte[] content) {
		var file = new OfficePackage(name, content.length);
		try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
			var count = 0;
			for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				file.refuseIf(++count > MOST_PARTS, "attachment.explodes");
				file.look(part, parts);
			}
		}
		catch (IOException | IllegalArgumentException torn) {
			throw new PaperRefused("attachment.type", name);
		}
		return file.kind();
	}

	private void look(ZipEntry part, ZipInputStream input) throws IOException {
		refuseIf(CLIMBS.matcher(part.getName()).matches(), "attachment.type");
		refuseIf(ACTIVE.matcher(part.getName()).matches(), "attachment.active");
		var isTypes = part.getName().equals("[Content_Types].xml");
		if (isTypes || part.getName().endsWith(".rels")) {
			var text = new String(input.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
			refuseIf(FETCHES.matcher(text).find(), "attachment.active");
			types = isTypes ? text : types;
		}
		measure(input);
	}

	private void measure(ZipInputStream input) throws IOException {
		var buffer = new byte[64 * 1024];
		for (var read = input.read(buffer); read >= 0; read = input.read(buffer)) {
			unpacked += read;
			refuseIf(unpacked > MOST_UNPACKED || unpacked > SMALL && unpacked > packed * MOST_RATIO, "attachment.explodes");
		}
	}

	private FileType kind() {
		refuseIf(types.contains("macroEnabled"), "attachment.active");
		refuseIf(!types.contains(WORD) && !types.contains(SHEET), "attachment.type");
		return types.contains(WORD) ? FileType.WORD : FileType.SHEET;
	}

	private void refuseIf(boolean fault, String reason) {
		if (fault) {
			throw new PaperRefused(reason, name);
		}
	}

}
