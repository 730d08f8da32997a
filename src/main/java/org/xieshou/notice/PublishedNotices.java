package org.xieshou.notice;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.project.Milestone;
import org.xieshou.project.Quantity;
import org.xieshou.project.Source;
import org.xieshou.web.Cursors.Cursor;
import org.xieshou.web.SeekOrder;
import org.xieshou.web.Slice;
import org.xieshou.web.SliceQuery;
import org.xieshou.web.SliceReader;

import org.springframework.stereotype.Component;

/** Notices that were posted, as everybody may read them; never who objected, nor whose telephone it is. */
@Component
public class PublishedNotices {

	private static final SeekOrder LATEST = new SeekOrder("posted", "p.posted_at", "timestamptz", true, "n.id", "uuid");

	private static final String POSTED = """
			notice n join case_file c on c.id = n.project
			join notice_posting p on p.notice = n.id and p.edition = (select max(edition) from notice_posting where notice = n.id)
			left join notice_interruption i on i.notice = n.id and i.edition = p.edition""";

	private final SliceReader reader;

	private final NoticeViews views;

	private final Clock clock;

	PublishedNotices(SliceReader reader, NoticeViews views, Clock clock) {
		this.reader = reader;
		this.views = views;
		this.clock = clock;
	}

	/** @param state {@code running}, {@code interrupted}, {@code over} or {@code withdrawn} */
	public record Line(UUID id, String number, String kind, UUID project, String projectNumber, String title, String place, String placeName, int edition,
			String state, Instant postedAt, LocalDate lastDay) {
	}

	/** What a source gives, in yuan. */
	public record Share(Source source, BigDecimal amount) {
	}

	/** What the notice says, beside its line. */
	public record Text(String scope, String unit, String answerable, BigDecimal total, @Nullable BigDecimal approved, List<Share> money,
			List<Quantity> quantities, List<Milestone> milestones, int households, int people, int registeredHouseholds, int registeredPeople,
			@Nullable String reason, String signedBy, String periodSource, int days, List<String> telephones, int objections, int answered) {
	}

	/** @param under only of projects in that division, or null for all */
	public Slice<Line> latest(@Nullable String under, @Nullable Cursor after, int limit) {
		return read(query().where("c.place like :under || '%'", "under", under), after, limit);
	}

	public Optional<Line> find(UUID id) {
		return read(query().where("n.id = :id", "id", id), null, 1).rows().stream().findFirst();
	}

	/** What a notice that was posted says. */
	public Optional<Text> text(UUID id) {
		return views.posted(id).map(PublishedNotices::text);
	}

	private static Text text(NoticeView view) {
		var said = view.content();
		var edition = view.notice().edition();
		return new Text(said.scope(), said.unit(), said.answerable(), said.total(), said.approved(),
				said.money().stream().map(share -> new Share(share.source(), share.amount())).toList(), said.quantities(), said.milestones(),
				said.households(), said.people(), said.registeredHouseholds(), said.registeredPeople(), said.reason(), said.signedBy(),
				edition.periodSource(), edition.days(), view.telephones(), view.objections(), view.answered());
	}

	private static SliceQuery query() {
		return new SliceQuery("n.id, n.number, n.kind, n.project, n.ending, c.number as project_number, c.title, c.place, c.place_name, p.edition, p.posted_at, p.last_day, p.ends_at, i.at as interrupted_at",
				POSTED, LATEST);
	}

	private Slice<Line> read(SliceQuery query, @Nullable Cursor after, int limit) {
		var now = clock.instant();
		return reader.read(query, after, limit, (row, n) -> new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("kind").toLowerCase(),
				row.getObject("project", UUID.class), row.getString("project_number"), row.getString("title"), row.getString("place"), row.getString("place_name"),
				row.getInt("edition"), state(row.getString("ending"), row.getObject("interrupted_at") != null, NoticeTable.instant(row, "ends_at"), now),
				NoticeTable.instant(row, "posted_at"), row.getObject("last_day", LocalDate.class)));
	}

	private static String state(@Nullable String ending, boolean interrupted, Instant endsAt, Instant now) {
		return "withdrawn".equals(ending) ? "withdrawn" : interrupted ? "interrupted" : now.isBefore(endsAt) ? "running" : "over";
	}

}
