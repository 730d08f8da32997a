package org.xieshou.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.funds.ReleaseRegister.Released;

/** Money that left the dedicated account. */
record ReleaseLine(UUID id, CaseLink project, String kind, @Nullable Integer instalment, Money amount, @Nullable BigDecimal verifiedPercent,
		OffsetDateTime releasedAt) {

	static ReleaseLine of(Released released) {
		return new ReleaseLine(released.id(), new CaseLink(released.project(), released.projectNumber(), released.projectTitle()), released.kind(),
				released.instalment(), Money.of(released.amount()), ProjectDetail.plain(released.verified()), Times.of(released.at()));
	}

}
