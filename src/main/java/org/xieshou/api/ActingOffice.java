package org.xieshou.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.security.Official;
import org.xieshou.security.Officials;
import org.xieshou.security.SignedIn;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** For which office a program's request is made; who has several offices names one each time. Nothing of it is kept in a session. */
@Component
class ActingOffice implements HandlerInterceptor {

	static final String HEADER = "Xieshou-Office";

	private final Officials officials;

	ActingOffice(Officials officials) {
		this.officials = officials;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Locale locale = ApiLanguage.of(request);
		LocaleContextHolder.setLocale(locale);
		if (handler instanceof HandlerMethod method) {
			var official = (Official) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
			act(chosen(withPlace(official, request.getHeader(HEADER)), request.getHeader(HEADER), method.hasMethodAnnotation(WithoutOffice.class)));
		}
		return true;
	}

	/** A token speaks of the person's own offices only; in whose place they may act is asked each time. */
	private Official withPlace(Official official, String office) {
		if (office == null || office.indexOf('@') < 0 || !official.roles().contains(Official.OFFICIAL)) {
			return official;
		}
		var places = officials.find(official.person()).map(Official::offices).orElse(List.of()).stream().filter(each -> each.behalf() != null);
		var all = Stream.concat(official.offices().stream().filter(each -> each.behalf() == null), places).toList();
		return new Official(official.person(), official.name(), official.acting(), all, official.roles());
	}

	/** Without a name one acts for one's only office; in somebody else's place one acts by name only. */
	private static Official chosen(Official official, String office, boolean needsNone) {
		var own = official.offices().stream().filter(each -> each.behalf() == null).map(Official.ActingOffice::key).toList();
		var all = official.offices().stream().map(Official.ActingOffice::key).toList();
		if (office == null && own.size() > 1 && !needsNone) {
			throw Refusal.bad("header", HEADER, "office").offices(all);
		}
		if (office != null && !all.contains(office)) {
			throw new Refusal(HttpStatus.FORBIDDEN, "other-office").offices(all);
		}
		return office == null ? official.actingFor(own.contains(official.acting().key()) ? official.acting().key() : own.get(0)) : official.actingFor(office);
	}

	private static void act(Official official) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(SignedIn.token(official));
		SecurityContextHolder.setContext(context);
	}

}
