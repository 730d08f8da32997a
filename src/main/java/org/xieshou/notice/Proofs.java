package org.xieshou.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of proofs of posting. */
@Repository
class Proofs {

	private final JdbcClient jdbc;

	Proofs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID notice, int edition, List<Proof> proofs) {
		proofs.forEach(proof -> jdbc.sql("""
				insert into notice_proof (notice, edition, level, posted_on, spot, photograph)
				values (?, ?, ?, ?, ?, cast(? as uuid))""")
			.params(notice, edition, proof.level(), proof.postedOn(), proof.spot(), proof.photograph()).update());
	}

	/** Where an edition was posted, from the village up. */
	List<Proof> of(UUID notice, int edition) {
		return jdbc.sql("select * from notice_proof where notice = ? and edition = ? order by level desc")
			.params(notice, edition)
			.query((row, n) -> new Proof(row.getString("level"), row.getObject("posted_on", LocalDate.class),
					row.getString("spot"), row.getObject("photograph", UUID.class)))
			.list();
	}

}
