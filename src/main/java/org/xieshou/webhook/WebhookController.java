package org.xieshou.webhook;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Addresses of other programs for system administrators: enter, try out, pause, delete; and what was sent to each. */
@Controller
@RequestMapping("/system/webhooks")
class WebhookController {

	private static final int LATEST = 50;

	private static final Set<String> STATES = Set.of("active", "paused", "deleted");

	private final Webhooks webhooks;

	private final Deliveries deliveries;

	private final WebhookAdministration administration;

	private final Targets targets;

	WebhookController(Webhooks webhooks, Deliveries deliveries, WebhookAdministration administration, Targets targets) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.administration = administration;
		this.targets = targets;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Official administrator, Model model) {
		return list(administrator, new NewWebhook("", "", administrator.acting().place(), List.of()), List.of(), UUID.randomUUID().toString(), model);
	}

	/** The secret stands on the answer to this very request and nowhere else. */
	@PostMapping
	String register(@RequestParam(required = false) String name, @RequestParam(required = false) String address, @RequestParam(required = false) String place,
			@RequestParam(required = false) List<String> events, @RequestParam String key, @AuthenticationPrincipal Official administrator,
			HttpServletResponse response, Model model) {
		var wanted = new NewWebhook(name, address, place, events);
		var faults = wanted.faults(administrator.acting().place(), targets);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return list(administrator, wanted, faults, key, model);
		}
		model.addAttribute("secret", administration.register(administrator, wanted, key).orElse(null));
		model.addAttribute("registered", wanted.name());
		return list(administrator, model);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @AuthenticationPrincipal Official administrator, Model model) {
		model.addAttribute("webhook", found(id, administrator));
		model.addAttribute("deliveries", deliveries.of(id, LATEST));
		return "webhook/webhook";
	}

	@PostMapping("/{id}/state")
	String state(@PathVariable UUID id, @RequestParam String state, @AuthenticationPrincipal Official administrator) {
		var webhook = found(id, administrator);
		if (!STATES.contains(state)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		administration.state(administrator, webhook, state);
		return state.equals("deleted") ? "redirect:/system/webhooks" : "redirect:/system/webhooks/" + id;
	}

	@PostMapping("/{id}/test")
	String test(@PathVariable UUID id, @AuthenticationPrincipal Official administrator) {
		administration.test(administrator, found(id, administrator));
		return "redirect:/system/webhooks/" + id;
	}

	@PostMapping("/{id}/deliveries/{delivery}/again")
	String again(@PathVariable UUID id, @PathVariable UUID delivery, @AuthenticationPrincipal Official administrator) {
		administration.again(administrator, found(id, administrator), delivery);
		return "redirect:/system/webhooks/" + id;
	}

	private String list(Official administrator, NewWebhook wanted, List<String> faults, String key, Model model) {
		model.addAttribute("webhooks", webhooks.of(administrator));
		model.addAttribute("offered", Event.offered());
		model.addAttribute("wanted", wanted);
		model.addAttribute("faults", faults);
		model.addAttribute("key", key);
		return "webhook/list";
	}

	private Webhook found(UUID id, Official administrator) {
		return webhooks.find(administrator, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
