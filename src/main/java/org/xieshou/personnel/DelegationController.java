package org.xieshou.personnel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.office.Delegation;
import org.xieshou.office.DelegationProblem;
import org.xieshou.office.Delegations;
import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletResponse;

/** Who acts for whom: the list, a new one, one by itself, and its end. */
@Controller
class DelegationController {

	private static final int LONGEST_REASON = 300;

	private final DelegationLines lines;

	private final DelegationForm form;

	private final DelegationSheet sheet;

	private final DoneInPlace done;

	private final Arranging arranging;

	private final PersonnelRights rights;

	private final Delegations delegations;

	DelegationController(DelegationLines lines, DelegationForm form, DelegationSheet sheet, DoneInPlace done, Arranging arranging,
			PersonnelRights rights, Delegations delegations) {
		this.lines = lines;
		this.form = form;
		this.sheet = sheet;
		this.done = done;
		this.arranging = arranging;
		this.rights = rights;
		this.delegations = delegations;
	}

	@GetMapping("/delegations")
	String list(@AuthenticationPrincipal Official official, Locale locale, Model model) {
		model.addAttribute("parts", lines.parts(official, locale));
		model.addAttribute("mayArrange", !rights.officesOf(official).isEmpty());
		return "personnel/delegations";
	}

	@GetMapping("/delegations.xlsx")
	ResponseEntity<byte[]> download(@AuthenticationPrincipal Official official, Locale locale) {
		var title = sheet.title(locale);
		return SheetDownload.of(title, new SheetExport().sheet(title, sheet.columns(locale), lines.all(official, locale)));
	}

	@GetMapping("/delegations/new")
	String empty(@RequestParam(required = false) String office, @RequestParam(required = false) String person,
			@AuthenticationPrincipal Official official, Model model) {
		return page(new WantedDelegation(office, person == null ? official.person() : person, null, null, null, "all", null, null, null), Map.of(),
				UUID.randomUUID().toString(), official, model);
	}

	@PostMapping("/delegations")
	String make(@ModelAttribute WantedDelegation wanted, @RequestParam String key, @AuthenticationPrincipal Official official, Locale locale,
			HttpServletResponse response, Model model, RedirectAttributes after) {
		var unreadable = wanted.unreadable();
		if (unreadable == null && !mayMake(wanted, official)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		var errors = unreadable != null ? form.unreadable(unreadable, locale) : form.errors(made(wanted, key, official), locale);
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(wanted, errors, key, official, model);
		}
		after.addFlashAttribute("said", "personnel.delegation.made");
		return "redirect:/delegations";
	}

	@GetMapping("/delegations/{id}")
	String one(@PathVariable UUID id, @AuthenticationPrincipal Official official, Locale locale, Model model) {
		var it = visible(id, official);
		model.addAttribute("line", lines.line(it, official, locale));
		model.addAttribute("mayRevoke", rights.mayRevoke(official, it));
		model.addAttribute("done", done.of(it, official));
		return "personnel/delegation";
	}

	@PostMapping("/delegations/{id}/revocation")
	String revoke(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal Official official,
			RedirectAttributes after) {
		var it = visible(id, official);
		if (!rights.mayRevoke(official, it)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		var said = reason.isBlank() || reason.length() > LONGEST_REASON ? "personnel.delegation.reason.missing"
				: arranging.revoke(it, reason.strip(), official) ? "personnel.delegation.revoked" : "personnel.delegation.ended";
		after.addFlashAttribute("said", said);
		return "redirect:/delegations/" + id;
	}

	private List<DelegationProblem> made(WantedDelegation wanted, String key, Official official) {
		try {
			arranging.make(key, wanted.by(official), official);
			return List.of();
		}
		catch (DelegationRefused refused) {
			return refused.problems();
		}
	}

	private boolean mayMake(WantedDelegation wanted, Official official) {
		var chosen = form.view(official, wanted.office());
		return chosen.office() != null && chosen.office().equals(wanted.office()) && chosen.people().containsKey(wanted.person());
	}

	private String page(WantedDelegation wanted, Map<String, String> errors, String key, Official official, Model model) {
		model.addAttribute("wanted", wanted);
		model.addAttribute("view", form.view(official, wanted.office()));
		model.addAttribute("errors", errors);
		model.addAttribute("key", key);
		return "personnel/new-delegation";
	}

	private Delegation visible(UUID id, Official official) {
		return delegations.find(id).filter(it -> rights.maySee(official, it)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
