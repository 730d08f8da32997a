package org.xieshou.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.audit.Hashes;
import org.xieshou.web.FileName;
import org.xieshou.wall.Wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All papers ever handed in. */
@Component
public class Attachments {

	/** No paper may have more. */
	public static final int MOST_BYTES = 20 * 1024 * 1024;

	/** Nobody scans more in a day; beyond it somebody fills the disk. */
	static final long MOST_A_DAY = 1024L * 1024 * 1024;

	private static final int LONGEST_NAME = 110;

	private final JdbcClient jdbc;

	private final Clock clock;

	Attachments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps a paper under its hash.
	 *
	 * @param name the file name as handed in; cleaned of paths, controls and direction marks
	 * @throws PaperRefused when it is empty, larger than 20 MB, of no allowed type by its content or harmful, or when the person handed
	 *     in more than 1 GB within a day
	 */
	@Transactional
	public Attachment store(String name, byte[] content, Actor by) {
		if (content.length == 0 || content.length > MOST_BYTES) {
			throw new PaperRefused(content.length == 0 ? "attachment.empty" : "attachment.tooLarge", name);
		}
		var type = PaperInspection.examine(name, content);
		if (handedInToday(by.person()) + content.length > MOST_A_DAY) {
			throw new PaperRefused("attachment.quota", name);
		}
		var kept = new Attachment(UUID.randomUUID(), type.named(clean(name)), type.mediaType(), content.length, Hashes.sha256(content), by.person(),
				clock.instant().truncatedTo(ChronoUnit.MICROS));
		return Wall.act(() -> keep(kept, content));
	}

	private Attachment keep(Attachment kept, byte[] content) {
		jdbc.sql("insert into attachment_content (sha256, content) values (?, ?) on conflict do nothing")
			.params(kept.sha256(), content)
			.update();
		jdbc.sql("insert into attachment (id, name, type, size, sha256, person, at) values (?, ?, ?, ?, ?, ?, ?)")
			.params(kept.id(), kept.name(), kept.type(), kept.size(), kept.sha256(), kept.person(),
					kept.at().atOffset(ZoneOffset.UTC))
			.update();
		return kept;
	}

	public Optional<Attachment> find(UUID id) {
		return jdbc.sql("select * from attachment where id = ?").param(id).query(Attachments::row).optional();
	}

	public List<Attachment> all(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql("select * from attachment where id in (:ids) order by at, name")
					.param("ids", ids)
					.query(Attachments::row)
					.list();
	}

	/**
	 * The paper as it was handed in.
	 *
	 * @throws PaperAltered when what is kept is no longer what was handed in
	 */
	public byte[] content(Attachment attachment) {
		var kept = jdbc.sql("select content from attachment_content where sha256 = ?").param(attachment.sha256()).query((row, n) -> row.getBytes(1)).single();
		if (!Hashes.sha256(kept).equals(attachment.sha256())) {
			throw new PaperAltered(attachment.id());
		}
		return kept;
	}

	private long handedInToday(String person) {
		return jdbc.sql("select coalesce(sum(size), 0) from attachment where person = ? and at > ?")
			.params(person, clock.instant().minus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC)).query(Long.class).single();
	}

	private static String clean(String name) {
		var clean = FileName.clean(name, LONGEST_NAME);
		return clean.isBlank() ? "file" : clean;
	}

	private static Attachment row(ResultSet row, int index) throws SQLException {
		return new Attachment(row.getObject("id", UUID.class), row.getString("name"), row.getString("type"),
				row.getLong("size"), row.getString("sha256"), row.getString("person"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

}
