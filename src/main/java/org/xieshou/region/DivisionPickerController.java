package org.xieshou.region;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Pattern;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers the division picker: what a typed name or code may mean, and what lies below a division. */
@RestController
class DivisionPickerController {

	private static final String CODE = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}|";

	private static final int LIMIT = 20;

	private final Divisions divisions;

	DivisionPickerController(Divisions divisions) {
		this.divisions = divisions;
	}

	@GetMapping(path = "/divisions", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<List<DivisionItem>> search(@RequestParam(defaultValue = "") @Pattern(regexp = CODE) String within,
			@RequestParam(defaultValue = "") @Pattern(regexp = "\\P{Cntrl}{0,40}") String q) {
		return q.isBlank() ? under(within) : items(divisions.search(q.strip(), within, LIMIT));
	}

	@GetMapping(path = "/divisions", params = "under", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<List<DivisionItem>> under(@RequestParam @Pattern(regexp = CODE) String under) {
		return items(under.isEmpty() ? divisions.provinces() : divisions.children(under));
	}

	private ResponseEntity<List<DivisionItem>> items(List<Division> found) {
		var paths = divisions.paths(found.stream().map(Division::code).toList());
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
			.body(found.stream().map(division -> DivisionItem.of(division, paths.get(division.code()))).toList());
	}

}
