package org.xieshou.insight;

import java.util.List;

import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the cases of one's territory by number, title, place and proposer. */
@Controller
class CaseSearchController {

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	CaseSearchController(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Official official, Model model) {
		var words = q.replace("\0", "").strip();
		model.addAttribute("words", words);
		model.addAttribute("found", words.isEmpty() ? List.of() : find(words.substring(0, Math.min(100, words.length())), official));
		model.addAttribute("most", MOST);
		return "insight/search";
	}

	private List<CaseFile> find(String words, Official official) {
		var pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
		return jdbc.sql("select c.* from case_file c where (" + Territory.condition(official) + """
				) and c.number || ' ' || c.title || ' ' || c.place_name || ' ' || c.proposer_name ilike :pattern
				order by c.opened_at desc, c.id limit :most""")
			.params(Territory.parameters(official))
			.param("pattern", pattern)
			.param("most", MOST)
			.query(Cases::row)
			.list();
	}

}
