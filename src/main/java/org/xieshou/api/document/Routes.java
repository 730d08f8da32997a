package org.xieshou.api.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.xieshou.api.ApiPath;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the interface: what the program maps is what the document says, always. */
@Component
class Routes {

	private final RequestMappingHandlerMapping mapping;

	Routes(@Lazy @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	List<Route> all() {
		return mapping.getHandlerMethods().entrySet().stream()
			.flatMap(entry -> entry.getKey().getPatternValues().stream().filter(path -> path.startsWith(ApiPath.ROOT + "/"))
				.flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
					.map(verb -> new Route(verb.name().toLowerCase(Locale.ROOT), path, entry.getValue().getMethod()))))
			.sorted(Comparator.comparing(Route::path).thenComparing(Route::verb)).toList();
	}

}
