package org.xieshou.export;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a workbook to the browser as a file to keep. */
public final class SheetDownload {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private SheetDownload() {
	}

	/** @param name the file's name without its ending */
	public static ResponseEntity<byte[]> of(String name, SheetExport workbook) {
		var disposition = ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build();
		return ResponseEntity.ok().contentType(XLSX).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff").cacheControl(CacheControl.noStore())
			.body(workbook.bytes());
	}

}
