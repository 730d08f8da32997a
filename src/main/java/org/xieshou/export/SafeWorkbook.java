package org.xieshou.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook that somebody sent: only .xlsx, and only when it stays small once unpacked. */
public final class SafeWorkbook {

	/** Bytes a file may have as it was sent. */
	public static final int MOST_BYTES = 5 * 1024 * 1024;

	private static final long MOST_UNPACKED = 48L * 1024 * 1024;

	private static final int MOST_PARTS = 200;

	static {
		ZipSecureFile.setMinInflateRatio(0.005);
		ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
		ZipSecureFile.setMaxFileCount(MOST_PARTS);
		ZipSecureFile.setMaxTextSize(1_000_000);
	}

	private SafeWorkbook() {
	}

	/** @throws NotAWorkbook when it is none, is too large, or unpacks to too much */
	public static Workbook open(byte[] content) throws NotAWorkbook {
		if (content.length > MOST_BYTES || !isSmallUnpacked(content)) {
			throw new NotAWorkbook("export.workbook.tooLarge");
		}
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(content));
		}
		catch (IOException | RuntimeException unreadable) {
			throw new NotAWorkbook("export.workbook.unreadable", unreadable);
		}
	}

	/** Unpacks it once without keeping anything, and stops as soon as it is too much. */
	private static boolean isSmallUnpacked(byte[] content) throws NotAWorkbook {
		try (var zip = ZipFile.builder().setByteArray(content).get()) {
			var parts = Collections.list(zip.getEntries());
			var left = MOST_UNPACKED;
			for (var part = 0; part < parts.size() && parts.size() <= MOST_PARTS && left >= 0; part++) {
				left -= unpacked(zip, parts.get(part), left);
			}
			return parts.size() <= MOST_PARTS && left >= 0;
		}
		catch (IOException | IllegalArgumentException broken) {
			throw new NotAWorkbook("export.workbook.unreadable", broken);
		}
	}

	/** How many bytes a part unpacks to, counted no further than just beyond the most. */
	private static long unpacked(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
		try (var content = zip.getInputStream(part)) {
			var buffer = new byte[8192];
			long unpacked = 0;
			for (var read = content.read(buffer); read >= 0 && unpacked <= most; read = content.read(buffer)) {
				unpacked += read;
			}
			return unpacked;
		}
	}

}
