package org.xieshou.inspection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Photographs and papers laid beside inspections, rectifications and completion reports. */
@Repository
class InspectionPapers {

	private final JdbcTemplate jdbc;

	InspectionPapers(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void lay(UUID subject, UUID caseId, Map<PaperRole, List<String>> papers) {
		papers.forEach((role, ids) -> {
			for (int position = 0; position < ids.size(); position++) {
				jdbc.update("insert into inspection_paper (subject, case_id, role, position, attachment) values (?, ?, ?, ?, ?)",
						subject, caseId, role.name(), position, ids.get(position));
			}
		});
	}

	/** Every paper of a case, by what it was laid beside. */
	Map<UUID, List<InspectionPaper>> of(UUID caseId) {
		return jdbc.query("select subject, role, attachment from inspection_paper where case_id = ? order by role, position",
				(row, index) -> new InspectionPaper(row.getObject("subject", UUID.class),
						PaperRole.valueOf(row.getString("role")), row.getString("attachment")),
				caseId).stream().collect(Collectors.groupingBy(InspectionPaper::subject));
	}

}
