package org.xieshou;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Draws a page with the shipped frames and words, without an application around it. */
class Pages {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	Pages() {
		var words = new ResourceBundleMessageSource();
		words.setBasename("messages/frame");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		engine.setTemplateEngineMessageSource(words);
		engine.addTemplateResolver(templatesIn("templates/", 1));
		engine.addTemplateResolver(templatesIn("pages/", 2));
	}

	String draw(String page, Map<String, Object> model, Locale locale) {
		var servlet = new MockServletContext();
		var exchange = JakartaServletWebApplication.buildApplication(servlet)
			.buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse());
		return engine.process(page, new WebContext(exchange, locale, model));
	}

	private static ClassLoaderTemplateResolver templatesIn(String folder, int order) {
		var templates = new ClassLoaderTemplateResolver();
		templates.setPrefix(folder);
		templates.setSuffix(".html");
		templates.setCharacterEncoding("UTF-8");
		templates.setCheckExistence(true);
		templates.setOrder(order);
		return templates;
	}

}
