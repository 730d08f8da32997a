package org.xieshou.insight;

import java.util.List;

import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cases of one's territory by number, title, place and proposer, newest first. */
@Component
class CaseSearch {

	private static final int LONGEST = 100;

	private final JdbcClient jdbc;

	CaseSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a typed search means: without what nobody types on purpose, and not endless. */
	static String words(String typed) {
		var words = typed.replace("\0", "").strip();
		return words.substring(0, Math.min(LONGEST, words.length()));
	}

	/** At most so many cases; none for no words. */
	List<CaseFile> find(String words, Official official, int most) {
		return words.isEmpty() ? List.of() : jdbc.sql("select c.* from case_file c where (" + Territory.condition(official) + """
				) and c.number || ' ' || c.title || ' ' || c.place_name || ' ' || c.proposer_name ilike :pattern
				order by c.opened_at desc, c.id limit :most""")
			.params(Territory.parameters(official))
			.param("pattern", "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
			.param("most", most)
			.query(Cases::row)
			.list();
	}

}
