package org.xieshou.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rectification orders. */
@Repository
class RectificationOrders {

	private final JdbcClient jdbc;

	RectificationOrders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Visit visit, UUID inspection, LocalDate dueOn) {
		jdbc.sql("""
				insert into rectification_order (id, case_id, inspection, office, demands, working_days, ordered_on, due_on)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(UUID.randomUUID(), visit.caseId(), inspection, visit.by().office(), visit.demands(),
					visit.rectifyDays(), visit.today(), dueOn)
			.update();
	}

	/** One report answers all open orders of a case, so the earliest of their days holds for all of them. */
	void shareEarliestDay(UUID caseId) {
		jdbc.sql("""
				update rectification_order set due_on = (
					select min(due_on) from rectification_order where case_id = :case and reported_at is null)
				where case_id = :case and reported_at is null""")
			.param("case", caseId).update();
	}

	/** All of a case, oldest first. */
	List<RectificationOrder> of(UUID caseId) {
		return jdbc.sql("select * from rectification_order where case_id = ? order by ordered_on, id").param(caseId)
			.query(RectificationOrder::read).list();
	}

	/** Those of a case that nobody reported on yet. */
	List<RectificationOrder> open(UUID caseId) {
		return of(caseId).stream().filter(order -> order.state() == RectificationState.OPEN).toList();
	}

	void report(Rectified rectified) {
		jdbc.sql("""
				update rectification_order set reported_at = ?, reported_by_name = ?, rectified_on = ?, report = ?
				where case_id = ? and reported_at is null""")
			.params(rectified.at().atOffset(ZoneOffset.UTC), rectified.by().name(), rectified.on(), rectified.report(),
					rectified.caseId())
			.update();
	}

	void close(UUID caseId, String office, UUID inspection) {
		jdbc.sql("""
				update rectification_order set closed_by = ?
				where case_id = ? and office = ? and reported_at is not null and closed_by is null""")
			.params(inspection, caseId, office).update();
	}

	/** Notes that the office above was told; answers whether it is the first time. */
	boolean tell(UUID caseId, String office, Instant at) {
		return jdbc.sql("""
				update rectification_order set told_at = ?, told_office = ?
				where case_id = ? and reported_at is null and told_at is null""")
			.params(at.atOffset(ZoneOffset.UTC), office, caseId).update() > 0;
	}

}
