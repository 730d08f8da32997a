package org.xieshou.notice;

import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.wall.Exemption;
import org.xieshou.wall.Wall;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows whoever holds a receipt how their objection stands; nobody else can find it. */
@Controller
@RequestMapping("/public/objections")
class ReceiptController {

	private final ObjectionTable objections;

	private final NoticeViews views;

	ReceiptController(ObjectionTable objections, NoticeViews views) {
		this.objections = objections;
		this.views = views;
	}

	@GetMapping
	String ask(@RequestParam(defaultValue = "") String receipt) {
		return receipt.isBlank() ? "notice/receipt" : "redirect:/public/objections/" + path(receipt);
	}

	@GetMapping("/{receipt}")
	String show(@PathVariable String receipt, HttpServletResponse response, Model model) {
		Wall.beyond(Exemption.OBJECTIONS, () -> objections.byReceipt(Receipts.normal(receipt))).ifPresentOrElse(objection -> {
			model.addAttribute("objection", objection);
			model.addAttribute("view", views.posted(objection.notice()).orElseThrow());
		}, () -> {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("unknown", true);
		});
		return "notice/receipt";
	}

	/** What was typed, without anything that means something in an address. */
	private static String path(String typed) {
		var normal = Receipts.normal(typed.substring(0, Math.min(typed.length(), 40)));
		return normal.isEmpty() ? "-" : normal;
	}

}
