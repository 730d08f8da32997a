package org.xieshou.notice;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The form on which anybody objects to a notice. */
@Controller
@RequestMapping("/public/notices/{number}/objection")
class PublicObjectionController {

	private static final Logger log = LoggerFactory.getLogger(PublicObjectionController.class);

	private final NoticeViews views;

	private final ObjectionAttempts attempts;

	private final ObjectionFiling filing;

	PublicObjectionController(NoticeViews views, ObjectionAttempts attempts, ObjectionFiling filing) {
		this.views = views;
		this.attempts = attempts;
		this.filing = filing;
	}

	@GetMapping
	String open(@PathVariable String number, Model model) {
		return form(view(number), new ObjectionForm("", "", "", UUID.randomUUID().toString()), Map.of(), model);
	}

	@PostMapping
	String file(@PathVariable String number, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String contact, @RequestParam(defaultValue = "") String website,
			@RequestParam(defaultValue = "") String key, HttpServletRequest request, HttpServletResponse response, Model model) {
		var view = view(number);
		var form = new ObjectionForm(text, contact, website, key);
		if (!form.errors().isEmpty()) {
			return refused(HttpStatus.UNPROCESSABLE_ENTITY, view, form, form.errors(), response, model);
		}
		if (view.takesObjections().equals("closed") || form.isFromAMachine()) {
			return refused(HttpStatus.UNPROCESSABLE_ENTITY, view, form, Map.of("text", "notice.objection.error.closed"),
					response, model);
		}
		if (!attempts.admit(request.getRemoteAddr())) {
			return refused(HttpStatus.TOO_MANY_REQUESTS, view, form, Map.of("text", "notice.objection.error.often"), response,
					model);
		}
		return "redirect:/public/objections/" + receipt(view.notice(), form);
	}

	/** Filed once more where the notice moved on in the same moment; by then it is over or up again. */
	private String receipt(Notice notice, ObjectionForm form) {
		try {
			return file(notice, form);
		}
		catch (ConcurrencyFailureException movedOn) {
			log.info("Objection to {} is filed again: {}", notice.number(), movedOn.getMessage());
			return file(notice, form);
		}
	}

	private String file(Notice notice, ObjectionForm form) {
		return filing.file(notice.id(), form.text(), form.contact().isEmpty() ? null : form.contact(), form.key());
	}

	private String refused(HttpStatus status, NoticeView view, ObjectionForm form, Map<String, String> errors,
			HttpServletResponse response, Model model) {
		response.setStatus(status.value());
		var key = errors.containsKey("key") ? UUID.randomUUID().toString() : form.key();
		return form(view, new ObjectionForm(form.text(), form.contact(), "", key), errors, model);
	}

	private static String form(NoticeView view, ObjectionForm form, Map<String, String> errors, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("form", form);
		model.addAttribute("problems", errors);
		return "notice/objection";
	}

	private NoticeView view(String number) {
		return views.posted(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
