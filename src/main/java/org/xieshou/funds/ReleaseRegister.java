package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;
import org.xieshou.web.Cursors.Cursor;
import org.xieshou.web.SeekOrder;
import org.xieshou.web.Slice;
import org.xieshou.web.SliceQuery;
import org.xieshou.web.SliceReader;

import org.springframework.stereotype.Component;

/** The register of what has left (拨付台账), instalments and retention money alike, as far as the reader's territory goes. */
@Component
public class ReleaseRegister {

	private static final SeekOrder LATEST = new SeekOrder("released", "r.released_at", "timestamptz", true, "r.id", "uuid");

	private static final String RELEASES = """
			(select i.id, i.project, i.number, i.kind, x.amount, x.verified, x.released_at from instalment_release x join instalment i on i.id = x.instalment
			union all
			select x.project, x.project, null, 'retention', x.amount, null, x.released_at from retention_release x) r
			join case_file c on c.id = r.project""";

	private final SliceReader reader;

	ReleaseRegister(SliceReader reader) {
		this.reader = reader;
	}

	/**
	 * Money that left.
	 *
	 * @param id the instalment's, or the project's where retention money left
	 * @param instalment its number, or null for retention money
	 * @param kind {@code progress}, {@code settlement} or {@code retention}
	 * @param amount yuan
	 * @param verified percent of the work verified for it, or null
	 */
	public record Released(UUID id, UUID project, String projectNumber, String projectTitle, @Nullable Integer instalment, String kind, BigDecimal amount,
			@Nullable BigDecimal verified, Instant at) {
	}

	/** @param project only that project's, or null for every one of the territory */
	public Slice<Released> of(Official official, @Nullable UUID project, @Nullable Cursor after, int limit) {
		return read(after, limit, visible(official).where("r.project = :project", "project", project));
	}

	public Optional<Released> find(Official official, UUID id) {
		return read(null, 1, visible(official).where("r.id = :id", "id", id)).rows().stream().findFirst();
	}

	private static SliceQuery visible(Official official) {
		return new SliceQuery("r.*, c.number as project_number, c.title", RELEASES, LATEST).where(Territory.condition(official))
			.with(Territory.parameters(official));
	}

	private Slice<Released> read(@Nullable Cursor after, int limit, SliceQuery query) {
		return reader.read(query, after, limit, (row, n) -> new Released(row.getObject("id", UUID.class), row.getObject("project", UUID.class),
				row.getString("project_number"), row.getString("title"), row.getObject("number", Integer.class), row.getString("kind"),
				row.getBigDecimal("amount"), row.getBigDecimal("verified"), row.getObject("released_at", OffsetDateTime.class).toInstant()));
	}

}
