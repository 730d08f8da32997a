package org.xieshou.api;

import java.util.UUID;

import org.xieshou.process.CaseFile;

/** A project as other things name it. */
record CaseLink(UUID id, String number, String title) {

	static CaseLink of(CaseFile file) {
		return new CaseLink(file.id(), file.number(), file.title());
	}

}
