package org.xieshou.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.xieshou.notice.PublishedNotices.Line;

/** A notice in a list. */
record NoticeLine(UUID id, String number, String kind, String state, CaseLink project, Place place, int edition, OffsetDateTime postedAt,
		LocalDate lastDay) {

	static NoticeLine of(Line line) {
		return new NoticeLine(line.id(), line.number(), line.kind(), line.state(), new CaseLink(line.project(), line.projectNumber(), line.title()),
				new Place(line.place(), line.placeName()), line.edition(), Times.of(line.postedAt()), line.lastDay());
	}

}
