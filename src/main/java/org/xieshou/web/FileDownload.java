package org.xieshou.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out a file as it is: to be kept or drawn by a script, never to be opened as a page. */
public final class FileDownload {

	private FileDownload() {
	}

	/** The file under a name that says what it is. */
	public static ResponseEntity<byte[]> of(String name, byte[] content) {
		var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.body(content);
	}

}
