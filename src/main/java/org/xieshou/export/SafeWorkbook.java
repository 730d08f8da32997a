package org.xieshou.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

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
		var buffer = new byte[8192];
		long unpacked = 0;
		var parts = 0;
		try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			while (zip.getNextEntry() != null) {
				parts++;
				for (var read = zip.read(buffer); read >= 0 && unpacked <= MOST_UNPACKED; read = zip.read(buffer)) {
					unpacked += read;
				}
				if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
					return false;
				}
			}
			return true;
		}
		catch (IOException | IllegalArgumentException broken) {
			throw new NotAWorkbook("export.workbook.unreadable", broken);
		}
	}

}
