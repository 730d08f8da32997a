package org.xieshou.project.pool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.xieshou.export.SheetDownload;
import org.xieshou.office.LineBureaus;
import org.xieshou.project.ProposingOffices;
import org.xieshou.region.Divisions;
import org.xieshou.security.Official;

/** The project pool: searched, filtered, sorted, and taken away as a sheet. */
@Controller
class PoolController {

	private final PoolList list;
	private final PoolSheet sheet;
	private final Divisions divisions;
	private final LineBureaus bureaus;

	PoolController(PoolList list, PoolSheet sheet, Divisions divisions, LineBureaus bureaus) {
		this.list = list;
		this.sheet = sheet;
		this.divisions = divisions;
		this.bureaus = bureaus;
	}

	@ModelAttribute("query")
	PoolQuery query(@RequestParam(required = false) String tab, @RequestParam(required = false) String q,
			@RequestParam(required = false) String kind, @RequestParam(required = false) String sort,
			@RequestParam(defaultValue = "1") int page) {
		return PoolQuery.of(tab, q, kind, sort, page);
	}

	@GetMapping("/pool")
	String show(@ModelAttribute("query") PoolQuery query, @AuthenticationPrincipal Official official, Model model) {
		var lines = list.page(official, query);
		model.addAttribute("lines", lines.subList(0, Math.min(lines.size(), PoolQuery.PAGE)));
		model.addAttribute("more", lines.size() > PoolQuery.PAGE);
		model.addAttribute("tabs", PoolTab.values());
		model.addAttribute("kinds", bureaus.kinds());
		model.addAttribute("partners", partners(lines));
		model.addAttribute("proposing", ProposingOffices.mayPropose(official.office()));
		return "project/pool";
	}

	@GetMapping("/pool.xlsx")
	ResponseEntity<byte[]> take(@ModelAttribute("query") PoolQuery query, @AuthenticationPrincipal Official official,
			Locale locale) {
		var lines = list.all(official, query);
		return SheetDownload.of(sheet.name(query.tab(), locale), sheet.of(query.tab(), lines, partners(lines), locale));
	}

	private Map<String, String> partners(List<PoolLine> lines) {
		return divisions.paths(lines.stream().map(PoolLine::partner).filter(Objects::nonNull).distinct().toList());
	}

}
