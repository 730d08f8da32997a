package org.xieshou.personnel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing over: the list, a new one, the sheet of one on paper, and its receipt. */
@Controller
class HandoverController {

	private static final int LONGEST_REASON = 300;

	private final HandoverDesk desk;

	private final HandingOver handing;

	private final HandoverTable table;

	private final ReceivedHandovers received;

	private final HandoverSheet sheet;

	private final PersonnelRights rights;

	HandoverController(HandoverDesk desk, HandingOver handing, HandoverTable table, ReceivedHandovers received, HandoverSheet sheet,
			PersonnelRights rights) {
		this.desk = desk;
		this.handing = handing;
		this.table = table;
		this.received = received;
		this.sheet = sheet;
		this.rights = rights;
	}

	@GetMapping("/handovers")
	String list(@AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("handovers", all(official));
		model.addAttribute("mayArrange", !rights.officesOf(official).isEmpty());
		return "personnel/handovers";
	}

	@GetMapping("/handovers.xlsx")
	ResponseEntity<byte[]> download(@AuthenticationPrincipal Official official, Locale locale) {
		return SheetDownload.of(sheet.title(locale), new SheetExport().sheet(sheet.title(locale), sheet.list(locale), all(official)));
	}

	@GetMapping("/handovers/new")
	String choose(@RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String person,
			@RequestParam(defaultValue = "") String colleague, @AuthenticationPrincipal Official official, Model model) {
		return page(desk.view(official, office, person, colleague), UUID.randomUUID().toString(), "", null, model);
	}

	@PostMapping("/handovers")
	String hand(@RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String person,
			@RequestParam(defaultValue = "") String colleague, @RequestParam(required = false) List<String> chosen,
			@RequestParam(defaultValue = "") String reason, @RequestParam String key, @AuthenticationPrincipal Official official,
			HttpServletResponse response, Model model) {
		var view = desk.view(official, office, person, colleague);
		if (view.office() == null || !view.office().equals(office) || !view.person().equals(person) || person.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		var wrong = view.colleague().isEmpty() ? "colleague" : chosen == null ? "chosen" : reason.isBlank() || reason.length() > LONGEST_REASON ? "reason" : null;
		if (wrong != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(view, key, reason, wrong, model);
		}
		return "redirect:/handovers/" + handing.hand(new HandOver(key, OfficeId.of(office), PersonId.of(person), PersonId.of(colleague),
				new LinkedHashSet<>(chosen), reason.strip()), official);
	}

	@GetMapping("/handovers/{id}")
	String one(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		var it = visible(id, official);
		model.addAttribute("handover", it);
		model.addAttribute("office", desk.nameOf(it.office()));
		model.addAttribute("mine", official.behalf().isEmpty() && it.colleague().value().equals(official.person()));
		return "personnel/handover";
	}

	@GetMapping("/handovers/{id}.xlsx")
	ResponseEntity<byte[]> lines(@PathVariable UUID id, @AuthenticationPrincipal Official official, Locale locale) {
		var title = sheet.sheetTitle(locale);
		return SheetDownload.of(title, new SheetExport().sheet(title, sheet.lines(locale), visible(id, official).lines()));
	}

	@PostMapping("/handovers/{id}/receipt")
	String receive(@PathVariable UUID id, @AuthenticationPrincipal Official official, RedirectAttributes after) {
		var it = visible(id, official);
		if (!it.colleague().value().equals(official.person())) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		after.addFlashAttribute("said", received.receive(it, official) ? "personnel.handover.said.received" : "personnel.handover.said.before");
		return "redirect:/handovers/" + id;
	}

	private List<Handover> all(Official official) {
		var found = official.is(Official.DIRECTORY_ADMIN) || official.is(Official.AUDITOR) ? table.in(official.acting().place())
				: table.concerning(official.person(), official.office());
		return found.stream().filter(it -> desk.maySee(official, it)).toList();
	}

	private static String page(HandoverDesk.View view, String key, String reason, String wrong, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("key", key);
		model.addAttribute("reason", reason);
		model.addAttribute("wrong", wrong);
		return "personnel/new-handover";
	}

	private Handover visible(UUID id, Official official) {
		return table.find(id).filter(it -> desk.maySee(official, it)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
