package org.xieshou.api;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.process.CaseFile;

/** A project in a list. */
record ProjectLine(UUID id, String number, String title, String kind, Place place, Money amount, String state, @Nullable String stage,
		OffsetDateTime openedAt, @Nullable OffsetDateTime closedAt, boolean illustrative) {

	static ProjectLine of(CaseFile file, @Nullable String stage) {
		return new ProjectLine(file.id(), file.number(), file.title(), file.kind(), new Place(file.place(), file.placeName()), Money.of(file.amount()),
				file.state(), stage, Times.of(file.openedAt()), Times.of(file.closedAt()), file.illustrative());
	}

}
