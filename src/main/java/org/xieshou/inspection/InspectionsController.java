package org.xieshou.inspection;

import java.util.List;

import org.xieshou.security.Official;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of inspections and rectification orders in the territory. */
@Controller
@RequestMapping("/inspections")
class InspectionsController {

	static final String VISITS = "all";

	static final String ORDERS = "open";

	private final InspectionLists lists;

	InspectionsController(InspectionLists lists) {
		this.lists = lists;
	}

	@ModelAttribute("asked")
	InspectionQuery query(@RequestParam(required = false) String q, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String only, @RequestParam(defaultValue = "1") int page) {
		return new InspectionQuery(q, kind, only, page);
	}

	@GetMapping
	String visits(@ModelAttribute("asked") InspectionQuery asked, @AuthenticationPrincipal Official official, Model model) {
		var query = asked.orElse(VISITS);
		model.addAttribute("kinds", InspectionKind.values());
		return page("visits", lists.visits(official, query, InspectionQuery.PAGE + 1), query, VISITS, model);
	}

	@GetMapping("/orders")
	String orders(@ModelAttribute("asked") InspectionQuery asked, @AuthenticationPrincipal Official official, Model model) {
		var query = asked.orElse(ORDERS);
		return page("orders", lists.orders(official, query, InspectionQuery.PAGE + 1), query, ORDERS, model);
	}

	private static String page(String tab, List<?> rows, InspectionQuery query, String usual, Model model) {
		model.addAttribute("tab", tab);
		model.addAttribute("query", query);
		model.addAttribute("narrowed", query.isNarrowed(usual));
		model.addAttribute("rows", rows.subList(0, Math.min(rows.size(), InspectionQuery.PAGE)));
		model.addAttribute("more", rows.size() > InspectionQuery.PAGE);
		return "inspection/list";
	}

}
