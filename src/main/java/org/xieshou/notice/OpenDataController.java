package org.xieshou.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Open data (开放数据): every notice that was posted, as a file that others may use. */
@Controller
@RequestMapping("/public/data")
class OpenDataController {

	private static final String HEAD = "number,kind,project,title,project_kind,place,amount_yuan,posted_on,last_day,edition";

	private final PostedRows rows;

	OpenDataController(PostedRows rows) {
		this.rows = rows;
	}

	@GetMapping
	String page() {
		return "notice/data";
	}

	@GetMapping("/notices.csv")
	ResponseEntity<byte[]> notices() {
		var lines = Stream.concat(Stream.of(HEAD), rows.all().stream().map(OpenDataController::line));
		var text = "\uFEFF" + lines.collect(Collectors.joining("\r\n", "", "\r\n"));
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"notices.csv\"")
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String line(List<String> cells) {
		return cells.stream().map(OpenDataController::cell).collect(Collectors.joining(","));
	}

	/** Quoted, and never taken for a formula. */
	private static String cell(String text) {
		var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
		return "\"" + safe.replace("\"", "\"\"") + "\"";
	}

}
