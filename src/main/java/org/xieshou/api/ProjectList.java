package org.xieshou.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;
import org.xieshou.web.Cursors.Cursor;
import org.xieshou.web.SeekOrder;
import org.xieshou.web.Slice;
import org.xieshou.web.SliceQuery;
import org.xieshou.web.SliceReader;

import org.springframework.stereotype.Component;

/** The projects of the reader's territory. */
@Component
class ProjectList {

	static final Map<String, SeekOrder> ORDERS = new LinkedHashMap<>();

	static {
		List.of(new SeekOrder("opened", "c.opened_at", "timestamptz", true, "c.id", "uuid"),
				new SeekOrder("amount", "c.amount", "numeric", true, "c.id", "uuid"),
				new SeekOrder("title", "c.title", "varchar", false, "c.id", "uuid"))
			.forEach(order -> ORDERS.put(order.key(), order));
	}

	/** The stages of a project's life; whatever runs within or beside one is none. */
	static final List<String> STAGES = List.of("selection", "approval", "disbursement", "acceptance", "public-notice", "warranty");

	private static final String STAGE = "(select s.stage from case_stage s where s.case_id = c.id and s.left_at is null and s.stage in ('"
			+ String.join("', '", STAGES) + "') order by s.entered_at limit 1)";

	private final SliceReader reader;

	ProjectList(SliceReader reader) {
		this.reader = reader;
	}

	/** What the list is narrowed to; null asks for nothing. */
	record Wanted(@Nullable String kind, @Nullable String county, @Nullable String stage, @Nullable String state, @Nullable String pattern, String sort) {
	}

	Slice<ProjectLine> of(Official official, Wanted wanted, @Nullable Cursor after, int limit) {
		var query = new SliceQuery("c.*, " + STAGE + " as stage", "case_file c", ORDERS.get(wanted.sort()))
			.where(Territory.condition(official)).with(Territory.parameters(official))
			.where("c.kind = :kind", "kind", wanted.kind())
			.where("c.place like :county || '%'", "county", wanted.county())
			.where(STAGE + " = :stage", "stage", wanted.stage())
			.where("c.state = :state", "state", wanted.state())
			.where("c.number || ' ' || c.title || ' ' || c.place_name ilike :pattern", "pattern", wanted.pattern());
		return reader.read(query, after, limit, (row, n) -> ProjectLine.of(Cases.row(row, n), row.getString("stage")));
	}

}
