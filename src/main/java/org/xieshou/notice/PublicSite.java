package org.xieshou.notice;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.xieshou.web.TypeSize;

/** Puts the frame of the public site round its pages; it knows nobody and keeps nothing but language and type size. */
@ControllerAdvice(assignableTypes = { PublicNoticeController.class, PublicObjectionController.class, ReceiptController.class,
		OpenDataController.class })
class PublicSite {

	private final NoticeProperties properties;

	private final MessageSource messages;

	private final boolean demonstration;

	PublicSite(NoticeProperties properties, MessageSource messages, Environment environment) {
		this.properties = properties;
		this.messages = messages;
		this.demonstration = environment.getProperty("xieshou.identity.issuer", "").isBlank();
	}

	/** What the public frame reads. */
	record Site(String phone, String query, String here, boolean large, String banner) {
	}

	@ModelAttribute
	void site(HttpServletRequest request, Locale locale, Model model) {
		var banner = demonstration ? messages.getMessage("security.demonstration", null, locale) : null;
		model.addAttribute("site", new Site(properties.telephone(), request.getParameter("q"),
				here(request.getRequestURI()), TypeSize.isLarge(request), banner));
	}

	private static String here(String path) {
		return path.startsWith("/public/objections") ? "receipt" : path.startsWith("/public/data") ? "data" : "notices";
	}

}
